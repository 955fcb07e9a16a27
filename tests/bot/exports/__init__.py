"""Stories of what people take away."""
