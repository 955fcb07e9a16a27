"""Who speaks in a turn, and which commands fit them."""
