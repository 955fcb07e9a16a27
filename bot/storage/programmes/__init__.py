"""Queries about pairs, their plans and petitions, and the board of all pairs."""
