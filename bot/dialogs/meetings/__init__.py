"""Meetings as members of a pair record, correct and dispute them."""
