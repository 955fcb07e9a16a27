"""Buttons of letters about the year."""
