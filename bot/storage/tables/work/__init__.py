"""Tables of the work of pairs."""
