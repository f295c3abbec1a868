"""The reading itself: no Qt, no torch, no scikit-learn; usable from a script or a worker."""
