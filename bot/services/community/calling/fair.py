"""The fair of ideas: proposed to curators in May, called by them as any event."""

from datetime import date, datetime, timedelta
from typing import Final

from bot.catalog.stems import stems
from bot.domain.community.fair import fair_due, has_fair
from bot.domain.ids import OrganisationId
from bot.domain.people import Role
from bot.domain.posts.about_community import FairProposed
from bot.storage.desk import Desk

_BACK: Final = timedelta(days=60)


async def tell_of_fair(desk: Desk, known: OrganisationId, today: date, nine: datetime) -> None:
    """Of the daily round: once a May, where there are mentees. The outbox knows what was said."""
    if not fair_due(today) or not await desk.community.careers.anybody(known, nine):
        return
    for curator in await desk.people.with_role(known, Role.CURATOR):
        desk.outbox.add(known, FairProposed(curator.id, today.year), nine)


async def is_called(desk: Desk, known: OrganisationId, now: datetime) -> bool:
    """Whether this spring's fair stands among the events."""
    found = await desk.community.events.since(known, now - _BACK)
    return has_fair(found, stems().fair)
