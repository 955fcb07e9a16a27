"""When pairs are asked how it goes, and what is told of it."""
