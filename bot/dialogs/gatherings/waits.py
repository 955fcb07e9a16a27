"""How soon a mentor answers: a line of the pair's card for those who oversee."""

from aiogram_dialog import DialogManager

from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS
from bot.texts import Html


async def usual_wait(manager: DialogManager, pair: Pair) -> Html:
    """Empty for members of the pair, and while nothing was asked and answered."""
    by, words = speaker(manager), tongue(manager)
    if pair.has(by.person_id) or not by.roles & OVERSEERS:
        return Html()
    minutes = await services_of(manager).helping.usual_wait(pair.id, by)
    if minutes is None:
        return Html()
    said = words.html("help-usual", wait=words.duration(max(minutes, 1)))
    return Html(f"\n{said}")
