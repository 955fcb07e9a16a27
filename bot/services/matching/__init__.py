"""Who fits whom, asked both blindly, ordered all at once."""
