"""Single meetings without a programme."""
