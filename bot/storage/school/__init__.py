"""Rows of the school's programme."""
