"""Indicators of a school year: named numbers, and what is made of them."""
