"""Many rows at once, as files bring them."""
