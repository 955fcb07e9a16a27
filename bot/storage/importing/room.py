"""Loading a file: everybody and all that rows may refer to; new rows by the hundred."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, MeetingId, OrganisationId, PairId, PersonId
from bot.domain.meetings import Meeting
from bot.domain.names import search_key
from bot.domain.pairs import Pair
from bot.domain.people import Person
from bot.domain.plans import PlanItem
from bot.storage.journal.meeting_rows import meeting_columns
from bot.storage.members.people_rows import people_rows, person_of
from bot.storage.programme.texts import columns_of
from bot.storage.programmes.pairs import pair_columns
from bot.storage.programmes.plans import item_columns
from bot.storage.tables import (
    meeting,
    meeting_item,
    membership,
    pair,
    pair_mentee,
    person,
    plan_item,
    programme,
)


class ImportRoom:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def everybody(self, within: OrganisationId) -> list[Person]:
        """Those who have left as well: a file of last year names them."""
        found = await self._connection.execute(
            people_rows().where(person.c.organisation_id == within).order_by(person.c.id)
        )
        return [person_of(row) for row in found]

    async def add_people(self, new: Sequence[Person], now: datetime) -> list[PersonId]:
        """Their ids, in order."""
        known = await self._ids(person, [_person(one, now) for one in new])
        roles = [
            {
                "person_id": key,
                "role": role,
                "organisation_id": one.organisation_id,
                "since": now,
            }
            for key, one in zip(known, new, strict=True)
            for role in one.roles
        ]
        await self._add(membership, roles)
        return [PersonId(key) for key in known]

    async def add_pairs(
        self, new: Sequence[Pair], by: PersonId | None, now: datetime
    ) -> list[PairId]:
        """With their programmes and members; their ids, in order."""
        known = await self._ids(pair, [_pair(one, by, now) for one in new])
        together = list(zip(known, new, strict=True))
        programmes = [
            {
                "pair_id": key,
                "organisation_id": one.organisation_id,
                **columns_of(one.programme),
            }
            for key, one in together
        ]
        members = [
            {"pair_id": key, "person_id": m.person_id, "agreed_at": m.agreed_at}
            for key, one in together
            for m in one.mentees
        ]
        await self._add(programme, programmes)
        await self._add(pair_mentee, members)
        return [PairId(key) for key in known]

    async def code_pair(self, known: PairId, code: str) -> None:
        await self._connection.execute(update(pair).where(pair.c.id == known).values(code=code))

    async def add_items(
        self,
        within: OrganisationId,
        new: Sequence[tuple[PlanItem, dict[str, Any]]],
        now: datetime,
    ) -> list[ItemId]:
        """Under the numbers that they have; each with its reminder."""
        rows = [
            {
                "organisation_id": within,
                "pair_id": item.pair_id,
                "number": item.number,
                "created_at": now,
                **item_columns(item),
                **remind,
            }
            for item, remind in new
        ]
        return [ItemId(key) for key in await self._ids(plan_item, rows)]

    async def add_meetings(
        self, within: OrganisationId, new: Sequence[Meeting]
    ) -> list[MeetingId]:
        """With the items that they touched."""
        rows = [
            {
                "organisation_id": within,
                "pair_id": one.pair_id,
                "imported": one.imported,
                **meeting_columns(one),
            }
            for one in new
        ]
        known = await self._ids(meeting, rows)
        touched = [
            {"meeting_id": key, "item_id": item}
            for key, one in zip(known, new, strict=True)
            for item in one.items
        ]
        await self._add(meeting_item, touched)
        return [MeetingId(key) for key in known]

    async def _ids(self, table: Table, rows: Sequence[dict[str, Any]]) -> list[int]:
        if not rows:
            return []
        made = await self._connection.execute(
            insert(table).returning(table.c.id, sort_by_parameter_order=True), rows
        )
        return list(made.scalars())

    async def _add(self, table: Table, rows: Iterable[dict[str, Any]]) -> None:
        if many := list(rows):
            await self._connection.execute(insert(table), many)


def _person(one: Person, now: datetime) -> dict[str, Any]:
    return {
        "organisation_id": one.organisation_id,
        "name": one.name,
        "name_key": search_key(one.name),
        "code": one.code,
        "position": one.profile.position,
        "category": one.profile.category,
        "request": one.profile.request,
        "can_help": one.profile.can_help,
        "hours_a_month": one.profile.hours_a_month,
        "muted": [],
        "created_at": now,
    }


def _pair(one: Pair, by: PersonId | None, now: datetime) -> dict[str, Any]:
    return {
        "organisation_id": one.organisation_id,
        "mentor_id": one.mentor.person_id,
        "code": one.code,
        "previous_id": one.previous_id,
        "created_by": by,
        "created_at": now,
        **pair_columns(one),
    }
