"""Meetings of every kind beyond the journal: series, guests, single ones."""
