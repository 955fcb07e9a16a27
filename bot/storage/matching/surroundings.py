"""What matching is made from: needs, candidates, what was between them. One statement each."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.cards import Qualification
from bot.domain.bases.needs import OPEN_NEEDS
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.matching.drafts import Load
from bot.domain.matching.interest import InterestStatus
from bot.domain.matching.shortlist import Candidate, Need
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import Role
from bot.domain.plans import Direction
from bot.storage.matching.waiting import replacing, waiting
from bot.storage.programmes.mentor_loads import mentor_loads
from bot.storage.tables import (
    base_card,
    difficulty,
    matching_interest,
    membership,
    pair,
    pair_mentee,
    person,
)

# After these the former mentor is no reason to meet again.
_PARTED = (CompletionReason.REPLACED, CompletionReason.MENTOR_REFUSED)


class Matching:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def candidates(
        self, within: OrganisationId, since: date, usual_capacity: int
    ) -> list[Candidate]:
        """All mentors who have not left; `since`: meetings from then on count as spent hours."""
        loads = await mentor_loads(self._connection, within, since)
        found = await self._connection.execute(
            _with_role(within, Role.MENTOR).add_columns(
                base_card.c.directions, base_card.c.capacity, base_card.c.results
            )
        )
        return [
            Candidate(
                person=PersonId(row.id),
                name=row.name,
                position=row.position or "",
                competencies=" ".join(filter(None, (row.can_help, row.results))),
                directions=frozenset(Direction(code) for code in row.directions or ()),
                hours=row.hours_a_month,
                load=loads.get(PersonId(row.id), Load()),
                capacity=row.capacity or usual_capacity,
                building=row.building,
                qualification=_category(row.qualification),
            )
            for row in found
        ]

    async def unmatched(self, within: OrganisationId) -> list[Need]:
        """Mentees who wait for a mentor, by name, with all that is known of their needs."""
        return await self._needs(within, _with_role(within, Role.MENTEE).where(waiting()))

    async def need(self, within: OrganisationId, mentee: PersonId) -> Need | None:
        """One mentee, in a pair or not; None for somebody else."""
        rows = _with_role(within, Role.MENTEE).where(person.c.id == mentee)
        return next(iter(await self._needs(within, rows)), None)

    async def superiors(self, within: OrganisationId) -> dict[PersonId, PersonId]:
        """Who is whose direct superior, where it was entered."""
        found = await self._connection.execute(
            select(person.c.id, person.c.superior_id).where(
                person.c.organisation_id == within,
                person.c.superior_id.is_not(None),
            )
        )
        return {PersonId(row.id): PersonId(row.superior_id) for row in found}

    async def capacities(
        self, within: OrganisationId, mentors: Sequence[PersonId] | None = None
    ) -> dict[PersonId, int]:
        """How many pairs mentors have agreed to, where it was said."""
        query = select(base_card.c.person_id, base_card.c.capacity).where(
            base_card.c.organisation_id == within, base_card.c.capacity.is_not(None)
        )
        if mentors is not None:
            query = query.where(base_card.c.person_id.in_(mentors))
        found = await self._connection.execute(query)
        return {PersonId(row.person_id): row.capacity for row in found}

    async def slots(self, mentors: Sequence[PersonId]) -> dict[PersonId, list[int | None]]:
        """Places that the mentors' unfinished pairs take."""
        taken: dict[PersonId, list[int | None]] = {one: [] for one in mentors}
        found = await self._connection.execute(
            select(pair.c.mentor_id, pair.c.slot).where(
                pair.c.mentor_id.in_(mentors), pair.c.status != PairStatus.CLOSED
            )
        )
        for row in found:
            taken[PersonId(row.mentor_id)].append(row.slot)
        return taken

    async def _needs(self, within: OrganisationId, rows: Select[Any]) -> list[Need]:
        found = list(
            await self._connection.execute(rows.add_columns(replacing().label("replacing")))
        )
        areas = await self._areas(within)
        between = await self._between(within)
        return [
            Need(
                person=PersonId(row.id),
                name=row.name,
                position=row.position or "",
                request=row.request or "",
                areas=frozenset(areas[row.id]),
                category=row.category,
                building=row.building,
                superior=None if row.superior_id is None else PersonId(row.superior_id),
                together=frozenset(between["together"][row.id]),
                offered=frozenset(between["offered"][row.id]),
                present=frozenset(between["present"][row.id]),
                replacing=bool(row.replacing),
            )
            for row in found
        ]

    async def _areas(self, within: OrganisationId) -> defaultdict[int, set[Direction]]:
        found = await self._connection.execute(
            select(difficulty.c.person_id, difficulty.c.area).where(
                difficulty.c.organisation_id == within, difficulty.c.status.in_(OPEN_NEEDS)
            )
        )
        areas: defaultdict[int, set[Direction]] = defaultdict(set)
        for row in found:
            areas[row.person_id].add(row.area)
        return areas

    async def _between(
        self, within: OrganisationId
    ) -> defaultdict[str, defaultdict[int, set[PersonId]]]:
        """Mentors of each mentee by what was between them, as the fields of `Need` are called."""
        goes_on = pair.c.status != PairStatus.CLOSED
        what = case(
            (and_(goes_on, pair_mentee.c.left_on.is_(None)), "present"),
            (goes_on, "parted"),
            (pair.c.completion_reason == CompletionReason.DECLINED, "offered"),
            (pair.c.completion_reason.in_(_PARTED), "parted"),
            else_="together",
        )
        pairs = (
            select(pair.c.mentor_id, pair_mentee.c.person_id, what.label("what"))
            .join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
            .where(pair.c.organisation_id == within)
        )
        asked = select(
            matching_interest.c.mentor_id, matching_interest.c.mentee_id, literal("offered")
        ).where(
            matching_interest.c.organisation_id == within,
            matching_interest.c.status == InterestStatus.NOT_MUTUAL,
        )
        between: defaultdict[str, defaultdict[int, set[PersonId]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for mentor, mentee, how in await self._connection.execute(union_all(pairs, asked)):
            between[how][mentee].add(PersonId(mentor))
        return between


def _with_role(within: OrganisationId, role: Role) -> Select[Any]:
    return (
        select(person)
        .join(membership, (membership.c.person_id == person.c.id) & (membership.c.role == role))
        .outerjoin(base_card, base_card.c.person_id == person.c.id)
        .where(membership.c.organisation_id == within, person.c.left_on.is_(None))
        .order_by(person.c.name_key, person.c.id)
    )


def _category(code: str | None) -> str | None:
    return None if code in (None, Qualification.NONE) else code
