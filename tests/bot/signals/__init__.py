"""Signals of a pair: asked about, checked, put off, answered by an offer of help; their rules."""
