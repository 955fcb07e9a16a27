"""An offer of help: both sides are asked in private how it goes, and never told why.

What they answer and whom they choose to tell is a check-in like any other.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.ids import OrganisationId
from bot.domain.outlines import AnyPair
from bot.domain.posts.about_signals import HelpOffered
from bot.storage.desk import Desk

BETWEEN_OFFERS: Final = timedelta(days=14)


async def offer_help(
    desk: Desk, within: OrganisationId, pairs: Sequence[AnyPair], today: date, due: datetime
) -> None:
    """Two statements, however many pairs; the day is remembered with the pair."""
    if not pairs:
        return
    people = [(pair.id, member.person_id) for pair in pairs for member in pair.members]
    await desk.checkins.ask(within, [(pair, person, today) for pair, person in people])
    await desk.signals.mark_offered(within, [pair.id for pair in pairs], today)
    for pair, person in people:
        desk.outbox.add(within, HelpOffered(person, pair, today.isoformat()), due)
