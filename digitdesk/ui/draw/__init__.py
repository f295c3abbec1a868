"""The Draw page: draw a digit or a number and see it read."""
