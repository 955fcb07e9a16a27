"""Files that leave Para."""
