"""Rules of the two bases."""
