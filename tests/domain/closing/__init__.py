"""Rules of the end of a year."""
