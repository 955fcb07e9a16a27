"""Buttons of letters about people."""
