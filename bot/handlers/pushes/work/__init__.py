"""Buttons of letters about the work of pairs."""
