"""What the clock alone sets going: rows become due, days begin, old things are cleared away."""

from bot.services.petitions.notices import Notices
from bot.services.reminding.daily import Daily
from bot.services.reminding.due import Due
from bot.services.reminding.tidying import Drafts, LeftDraft, Tidying
from bot.services.signals.rounds import LightRounds

__all__ = ["Drafts", "LeftDraft", "Reminding"]


class Reminding(Due, Daily, LightRounds, Notices, Tidying):
    """Rounds: each may run late or twice, for what was told is remembered with the rows."""
