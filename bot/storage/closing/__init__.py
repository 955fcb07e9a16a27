"""Queries of the end of a year."""
