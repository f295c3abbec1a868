"""The Batch page: folders of scans in, a table of readings out."""
