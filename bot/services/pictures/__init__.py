"""Pictures: figures that stand on screens, gathered to be drawn."""

from bot.services.pictures.model import Kind, Picture, Series
from bot.services.pictures.room import Pictures

__all__ = ["Kind", "Picture", "Pictures", "Series"]
