"""The offer of help: a check-in in other words. Neither a light nor its reason is ever named."""

from dataclasses import replace

from bot.domain.posts.about_checkins import CheckinAsked
from bot.domain.posts.about_signals import Told as _Told
from bot.services.ports import Letter
from bot.services.speaking.asked import checkins
from bot.services.speaking.frame import Drop, View
from bot.storage.desk import Desk

Told = _Told


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """Whether help is needed; shown again, what was said and who hears of it."""
    asked = await checkins.asked(desk, CheckinAsked(note.to, note.pair, note.due), view)
    if isinstance(asked, Letter) and asked.key == "checkins-asked":
        return replace(asked, key="signals-help-offer")
    return asked
