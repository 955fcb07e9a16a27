"""Stories of programmes."""
