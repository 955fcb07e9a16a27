"""What was changed, what is to be said, what is due."""
