"""Meetings that lie ahead: planned, moved, called off, missed."""
