"""Bases of the demo school, within the transaction that loads it."""

from datetime import date, datetime

from bot.catalog.bases.demo import demo_bases
from bot.domain.bases.needs import opened
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.storage.desk import Desk

_FIRST_OF_SEPTEMBER = 9, 1


async def load_bases(desk: Desk, within: OrganisationId, now: datetime) -> None:
    """Cards of mentors, difficulties of mentees; people are known by their codes."""
    files, known = demo_bases(), await _people(desk, within)
    for one in files.mentors:
        await desk.bases.cards.change(
            known[one.code],
            within,
            qualification=one.qualification,
            career_start=date(one.since, *_FIRST_OF_SEPTEMBER),
            directions=[str(direction) for direction in one.directions],
            capacity=one.capacity,
        )
    for code, since in files.young.items():
        began = date(since, *_FIRST_OF_SEPTEMBER)
        await desk.bases.cards.change(known[code], within, under_35=True, career_start=began)
    for code, draft in files.difficulties:
        await desk.bases.needs.add(within, opened(draft, known[code], now.date()), now)


async def _people(desk: Desk, within: OrganisationId) -> dict[str, PersonId]:
    people = [
        *await desk.people.with_role(within, Role.MENTOR),
        *await desk.people.with_role(within, Role.MENTEE),
    ]
    return {one.code: one.id for one in people}
