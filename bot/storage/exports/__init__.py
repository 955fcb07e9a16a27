"""What is stored about one person."""
