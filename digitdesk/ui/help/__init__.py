"""What helps with the program itself: welcome, guide, shortcuts, about, log, and what is said when it fails."""
