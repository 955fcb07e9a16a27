"""Stories of the end of a year."""
