"""Cards: the person's row and what the bases keep beside it, as one thing."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.cards import Card, PersonKind, Qualification, Training
from bot.domain.forms import Format
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.names import search_key
from bot.domain.pairs import PairStatus
from bot.domain.plans import Direction
from bot.storage.members.people_rows import ROLES, roles_of
from bot.storage.tables import (
    base_card,
    candidacy,
    diagnosis,
    difficulty,
    mentor_training,
    pair,
    pair_mentee,
    person,
)

_ON_PERSON = frozenset(column.name for column in person.c)
_SUPERIOR = person.alias("superior")
_KEPT = [column for column in base_card.c if column.name not in ("person_id", "organisation_id")]
_PLAIN = frozenset(field.name for field in fields(Card)) & (
    _ON_PERSON | {column.name for column in _KEPT}
) - {"roles", "kind", "qualification", "directions", "format", "own_ticks", "curator_ticks"}


def as_mentor() -> ColumnElement[int]:
    """How many unfinished pairs a person of the outer query has as a mentor."""
    mine = select(func.count()).where(
        pair.c.mentor_id == person.c.id, pair.c.status != PairStatus.CLOSED
    )
    return mine.correlate(person).scalar_subquery()


def as_mentee() -> ColumnElement[int]:
    """How many unfinished pairs a person of the outer query has as a mentee."""
    mine = (
        select(func.count())
        .select_from(pair_mentee.join(pair, pair.c.id == pair_mentee.c.pair_id))
        .where(
            pair_mentee.c.person_id == person.c.id,
            pair_mentee.c.left_on.is_(None),
            pair.c.status != PairStatus.CLOSED,
        )
    )
    return mine.correlate(person).scalar_subquery()


class Cards:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, known: PersonId, within: OrganisationId) -> Card | None:
        """None when missing or of another organisation."""
        found = await self.of([known], within)
        return found[0] if found else None

    async def of(self, known: Iterable[PersonId], within: OrganisationId) -> list[Card]:
        """Cards of these people, by name: one statement."""
        rows = await self._connection.execute(
            _cards().where(person.c.organisation_id == within, person.c.id.in_(list(known)))
        )
        return [_card(row) for row in rows]

    async def with_roles(self, within: OrganisationId) -> list[Card]:
        """Everybody of the organisation who has not left, by name: one statement."""
        rows = await self._connection.execute(
            _cards().where(person.c.organisation_id == within, person.c.left_on.is_(None))
        )
        return [_card(row) for row in rows]

    async def change(self, known: PersonId, within: OrganisationId, **values: Any) -> None:
        """Set lines by their names, wherever they are kept."""
        own = {name: value for name, value in values.items() if name in _ON_PERSON}
        if "name" in own:
            own["name_key"] = search_key(own["name"])
        if own:
            await self._connection.execute(
                update(person).where(person.c.id == known).values(**own)
            )
        if kept := {name: value for name, value in values.items() if name not in _ON_PERSON}:
            new = upsert(base_card).values(person_id=known, organisation_id=within, **kept)
            await self._connection.execute(
                new.on_conflict_do_update(index_elements=["person_id"], set_=kept)
            )

    async def attached(self, known: PersonId) -> bool:
        """Whether anything but the card is kept of somebody."""
        traces = [
            select(person.c.id).where(person.c.id == known, person.c.joined_at.is_not(None)),
            select(pair.c.id).where(pair.c.mentor_id == known),
            select(pair_mentee.c.pair_id).where(pair_mentee.c.person_id == known),
            select(difficulty.c.id).where(difficulty.c.person_id == known),
            select(diagnosis.c.id).where(
                or_(diagnosis.c.person_id == known, diagnosis.c.by_id == known)
            ),
            select(mentor_training.c.id).where(mentor_training.c.person_id == known),
            select(candidacy.c.id).where(candidacy.c.by_id == known),
        ]
        found = await self._connection.execute(select(or_(*(one.exists() for one in traces))))
        return bool(found.scalar_one())

    async def remove(self, known: PersonId) -> None:
        """For real, with what hangs on it."""
        await self._connection.execute(delete(person).where(person.c.id == known))

    async def trainings(self, known: PersonId) -> list[Training]:
        """The newest first."""
        rows = await self._connection.execute(
            select(mentor_training)
            .where(mentor_training.c.person_id == known)
            .order_by(mentor_training.c.held_on.desc(), mentor_training.c.id.desc())
        )
        return [
            Training(row.id, PersonId(row.person_id), row.title, row.held_on, row.hours)
            for row in rows
        ]

    async def add_training(self, within: OrganisationId, **values: Any) -> int:
        """person_id, title, held_on, hours, created_at."""
        new = await self._connection.execute(
            insert(mentor_training).values(organisation_id=within, **values)
        )
        return _id(new)

    async def remove_training(self, known: int, of: PersonId) -> bool:
        gone = await self._connection.execute(
            delete(mentor_training).where(
                mentor_training.c.id == known, mentor_training.c.person_id == of
            )
        )
        return bool(gone.rowcount)


def _cards() -> Select[Any]:
    return (
        select(
            person, *_KEPT, ROLES, _SUPERIOR.c.name.label("superior"), as_mentor().label("load")
        )
        .outerjoin(base_card, base_card.c.person_id == person.c.id)
        .outerjoin(_SUPERIOR, _SUPERIOR.c.id == person.c.superior_id)
        .order_by(person.c.name_key, person.c.id)
    )


def _card(row: Any) -> Card:
    return Card(
        person_id=PersonId(row.id),
        roles=roles_of(row),
        joined=row.account_id is not None,
        kind=PersonKind(row.kind),
        qualification=Qualification(row.qualification) if row.qualification else None,
        directions=tuple(Direction(code) for code in row.directions or ()),
        format=Format(row.format) if row.format else None,
        own_ticks=frozenset(row.own_ticks or ()),
        curator_ticks=frozenset(row.curator_ticks or ()),
        superior=row.superior,
        load=row.load,
        **{name: getattr(row, name) for name in sorted(_PLAIN)},
    )


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
