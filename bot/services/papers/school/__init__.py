"""Papers about the whole school: its year in figures, its passport, what it decided."""
