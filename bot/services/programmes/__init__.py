"""Pairs and their plans."""
