"""Meetings of every kind: details of a record, series, guests, single meetings."""
