"""Meetings of every kind: their details, series, guests, single ones without a programme."""
