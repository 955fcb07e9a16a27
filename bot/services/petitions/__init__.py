"""Petitions: asked for, agreed to, decided, followed up; what comes true by itself."""

from bot.services.petitions.deciding import Deciding
from bot.services.petitions.filing import REASONS
from bot.services.petitions.reading import Seen, Tray
from bot.services.petitions.replacing import FollowUp, Replacing

__all__ = ["REASONS", "FollowUp", "Petitioning", "Replacing", "Seen", "Tray"]


class Petitioning(Deciding):
    """Everything that people do with petitions."""
