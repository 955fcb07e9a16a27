"""Rules of the indicators."""
