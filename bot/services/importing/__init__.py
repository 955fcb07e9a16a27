"""Loading people, pairs, plans and meetings from a file."""

from bot.services.importing.loading import Importing
from bot.services.importing.pace import Pace, Step, Word

__all__ = ["Importing", "Pace", "Step", "Word"]
