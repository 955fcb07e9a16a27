"""Speaking first: what waits in the outbox is checked against the world, worded and delivered."""

from bot.services.speaking.frame import Coded, Drop, Hearer, Minutes, Phrase, View

__all__ = ["Coded", "Drop", "Hearer", "Minutes", "Phrase", "View"]
