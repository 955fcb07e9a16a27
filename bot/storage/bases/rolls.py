"""Lists of people: one statement each, however many there are."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, String, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.rolls import Listed, Narrowing
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.names import search_key
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import Role
from bot.storage.bases.cards import as_mentee, as_mentor
from bot.storage.members.people_rows import ROLES, roles_of
from bot.storage.programmes.pairs import gathered, pair_rows
from bot.storage.tables import base_card, membership, pair, pair_mentee, person, programme

MOST_FOUND = 50


class Rolls:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def mentors(
        self, within: OrganisationId, by: Narrowing, usual_capacity: int
    ) -> list[Listed]:
        """The base of mentors by name; `usual_capacity`: pairs of who has said nothing."""
        load, capacity = as_mentor(), func.coalesce(base_card.c.capacity, usual_capacity)
        rows = _rows(within, load, capacity).where(_has_role(Role.MENTOR), *_narrowed(by))
        if by.free:
            rows = rows.where(load < capacity)
        if by.alone:
            rows = rows.where(load == 0)
        return await self._listed(rows)

    async def mentees(self, within: OrganisationId, by: Narrowing) -> list[Listed]:
        """The base of mentees: who has no pair first, those longest in need before others."""
        pairs = as_mentee()
        rows = _rows(within, pairs).where(_has_role(Role.MENTEE), *_narrowed(by))
        if by.alone:
            rows = rows.where(pairs == 0).order_by(None)
            rows = rows.order_by("need_since", person.c.name_key, person.c.id)
        return await self._listed(rows)

    async def search(self, within: OrganisationId, words: str, *, adults: bool) -> list[Listed]:
        """Anybody whose name, or a part of it, begins so; `adults`: pupils are left out."""
        rows = _rows(within, as_mentor() + as_mentee(), left=True).where(begins(words))
        if adults:
            rows = rows.where(person.c.kind != "pupil", person.c.left_on.is_(None))
        return await self._listed(rows.limit(MOST_FOUND))

    async def pairs_of(self, within: OrganisationId, people: Sequence[PersonId]) -> list[Pair]:
        """Pairs of an organisation in which any of them stands, on either side."""
        theirs = select(pair_mentee.c.pair_id).where(
            pair_mentee.c.person_id.in_(people), pair_mentee.c.left_on.is_(None)
        )
        query = pair_rows().where(
            pair.c.organisation_id == within, pair.c.mentor_id.in_(people) | pair.c.id.in_(theirs)
        )
        return gathered(await self._connection.execute(query.order_by(pair.c.id)))

    async def _listed(self, rows: Select[Any]) -> list[Listed]:
        found = await self._connection.execute(rows)
        return [_row(row) for row in found]


def begins(words: str) -> ColumnElement[bool]:
    """A name of the outer query begins so, or one of its words does."""
    key = search_key(words)
    return or_(
        person.c.name_key.startswith(key, autoescape=True),
        person.c.name_key.contains(f" {key}", autoescape=True),
    )


_MENTEE_SINCE = (
    select(func.date(func.min(membership.c.since)))
    .where(membership.c.person_id == person.c.id, membership.c.role == Role.MENTEE)
    .correlate(person)
    .scalar_subquery()
)


def _rows(
    within: OrganisationId,
    pairs: ColumnElement[int],
    capacity: Any = 0,
    *,
    left: bool = False,
) -> Select[Any]:
    since = func.coalesce(base_card.c.need_since, _MENTEE_SINCE, type_=base_card.c.need_since.type)
    rows = (
        select(
            person.c.id,
            person.c.name,
            person.c.account_id,
            person.c.position,
            person.c.category,
            person.c.left_on,
            ROLES,
            pairs.label("pairs"),
            (func.coalesce(capacity, 0)).label("capacity"),
            since.label("need_since"),
        )
        .outerjoin(base_card, base_card.c.person_id == person.c.id)
        .where(person.c.organisation_id == within)
        .order_by(person.c.name_key, person.c.id)
    )
    return rows if left else rows.where(person.c.left_on.is_(None))


def _has_role(role: Role) -> ColumnElement[bool]:
    return person.c.id.in_(select(membership.c.person_id).where(membership.c.role == role))


def _narrowed(by: Narrowing) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if by.words:
        found.append(begins(by.words))
    if by.direction:
        # A list of codes in JSON: no code is a part of another one in quotes.
        found.append(base_card.c.directions.cast(String).contains(f'"{by.direction}"'))
    if by.category:
        found.append(person.c.category == by.category)
    if by.format:
        found.append(or_(base_card.c.format == by.format, _paired_in(by)))
    return found


def _paired_in(by: Narrowing) -> ColumnElement[bool]:
    """In an unfinished pair of this format, on either side."""
    theirs = (
        select(pair.c.id)
        .join(programme, programme.c.pair_id == pair.c.id)
        .outerjoin(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
        .where(
            pair.c.status != PairStatus.CLOSED,
            programme.c.format == by.format,
            or_(pair.c.mentor_id == person.c.id, pair_mentee.c.person_id == person.c.id),
        )
    )
    return theirs.correlate(person).exists()


def _row(row: Any) -> Listed:
    return Listed(
        person_id=PersonId(row.id),
        name=row.name,
        roles=roles_of(row),
        joined=row.account_id is not None,
        position=row.position,
        category=row.category,
        need_since=row.need_since,
        pairs=row.pairs,
        capacity=row.capacity,
        left=row.left_on is not None,
    )
