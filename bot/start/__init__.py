"""The start of an installation: what must be in order, and the run itself."""
