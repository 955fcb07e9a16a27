"""Bases of the demo school, within the transaction that loads it."""

from collections.abc import Collection
from datetime import date, datetime

from bot.catalog.bases.demo import demo_bases
from bot.domain.bases.candidacies import Candidacy, Stage
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
    at = datetime.combine(files.approved_on, now.timetz())
    late = {known[code] for code in files.unapproved}
    await _approve(desk, within, at, late)


async def _approve(
    desk: Desk, within: OrganisationId, at: datetime, late: Collection[PersonId]
) -> None:
    """The head's yes to all who are in a part, but to those who came `late`."""
    (head,) = await desk.people.with_role(within, Role.HEAD)
    await desk.bases.candidacies.add_many(
        Candidacy(
            id=0,
            organisation_id=within,
            part=part,
            name=name,
            person_id=known,
            by_id=None,
            why="",
            stage=Stage.APPROVED,
            at=at,
            decided_by=head.id,
            decided_at=at,
        )
        for known, name, part in await desk.bases.candidacies.unapproved(within)
        if known not in late
    )


async def _people(desk: Desk, within: OrganisationId) -> dict[str, PersonId]:
    people = [
        *await desk.people.with_role(within, Role.MENTOR),
        *await desk.people.with_role(within, Role.MENTEE),
    ]
    return {one.code: one.id for one in people}
