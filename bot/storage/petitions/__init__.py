"""Queries about petitions: whose they are, what waits for a decision, who follows whom."""
