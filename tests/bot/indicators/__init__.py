"""Stories of the indicators and of the checkpoint."""
