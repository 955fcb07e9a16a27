"""Queries of what a school shares."""
