"""Papers about a pair: its world as one reader may see it, fields and lists made of it."""
