"""Queries about check-ins."""
