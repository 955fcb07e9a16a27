"""Queries of the indicators."""
