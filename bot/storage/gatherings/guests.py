"""Guests of planned meetings, and the colleagues who may be asked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gatherings.guests import Guest, GuestAnswer
from bot.domain.ids import MeetingId, OrganisationId, PersonId
from bot.domain.names import search_key
from bot.storage.tables import meeting_guest, person

MOST_FOUND = 40


class Guests:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def colleagues(
        self, within: OrganisationId, letters: str, but: PersonId
    ) -> list[tuple[PersonId, str]]:
        """Those who have joined, by name; `letters`: how a word of the name begins."""
        key = search_key(letters)
        query = select(person.c.id, person.c.name).where(
            person.c.organisation_id == within,
            person.c.account_id.is_not(None),
            person.c.left_on.is_(None),
            person.c.id != but,
        )
        if key:
            words = literal(" ").concat(person.c.name_key)
            query = query.where(
                or_(
                    person.c.name_key.startswith(key, autoescape=True),
                    words.contains(f" {key}", autoescape=True),
                )
            )
        found = await self._connection.execute(
            query.order_by(person.c.name_key, person.c.id).limit(MOST_FOUND)
        )
        return [(PersonId(row.id), row.name) for row in found]

    async def add(
        self,
        within: OrganisationId,
        known: MeetingId,
        whom: PersonId,
        by: PersonId,
        now: datetime,
    ) -> int:
        made = await self._connection.execute(
            insert(meeting_guest).values(
                organisation_id=within,
                meeting_id=known,
                person_id=whom,
                invited_by=by,
                answer=GuestAnswer.INVITED,
                asked_at=now,
            )
        )
        key = made.inserted_primary_key
        return int(key[0]) if key else 0

    async def of_meeting(self, known: MeetingId) -> list[Guest]:
        found = await self._connection.execute(
            _rows().where(meeting_guest.c.meeting_id == known).order_by(meeting_guest.c.id)
        )
        return [_guest_of(row) for row in found]

    async def of_meetings(self, known: Sequence[MeetingId]) -> list[Guest]:
        found = await self._connection.execute(
            _rows().where(meeting_guest.c.meeting_id.in_(known)).order_by(meeting_guest.c.id)
        )
        return [_guest_of(row) for row in found]

    async def get(self, known: int) -> Guest | None:
        found = await self._connection.execute(_rows().where(meeting_guest.c.id == known))
        row = found.one_or_none()
        return None if row is None else _guest_of(row)

    async def save(self, changed: Guest) -> None:
        await self._connection.execute(
            update(meeting_guest)
            .where(meeting_guest.c.id == changed.id)
            .values(answer=changed.answer, answered_at=changed.answered_at)
        )

    async def remove(self, known: int) -> None:
        await self._connection.execute(delete(meeting_guest).where(meeting_guest.c.id == known))


def _rows() -> Any:
    return select(meeting_guest, person.c.name).join(
        person, person.c.id == meeting_guest.c.person_id
    )


def _guest_of(row: Any) -> Guest:
    return Guest(
        id=row.id,
        meeting_id=MeetingId(row.meeting_id),
        person_id=PersonId(row.person_id),
        name=row.name,
        invited_by=None if row.invited_by is None else PersonId(row.invited_by),
        answer=row.answer,
        asked_at=row.asked_at,
        answered_at=row.answered_at,
    )
