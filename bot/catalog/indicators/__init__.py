"""Indicators and the numbers they are made of: indicators/*.yaml, a file a document."""

from bot.catalog.indicators.model import Definition, Meant, Named, Shown, Window
from bot.catalog.indicators.reading import checkpoint_windows, indicators, numbers

__all__ = [
    "Definition",
    "Meant",
    "Named",
    "Shown",
    "Window",
    "checkpoint_windows",
    "indicators",
    "numbers",
]
