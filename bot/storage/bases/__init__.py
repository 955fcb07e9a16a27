"""Queries of the two bases."""
