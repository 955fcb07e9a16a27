"""Stories of check-ins."""
