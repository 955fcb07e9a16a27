"""Stories of the two bases."""
