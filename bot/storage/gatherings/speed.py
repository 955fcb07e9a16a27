"""Single meetings without a programme."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gatherings.speed import Met, SpeedAnswer, SpeedDraft, SpeedMeeting
from bot.domain.ids import OrganisationId, PersonId, SpeedId
from bot.storage.tables import person, speed_meeting, speed_person

_recorder = person.alias("recorder")
_met = person.alias("met")


class SpeedMeetings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, within: OrganisationId, draft: SpeedDraft, by: PersonId, now: datetime
    ) -> SpeedId:
        made = await self._connection.execute(
            insert(speed_meeting).values(
                organisation_id=within,
                recorded_by=by,
                recorded_at=now,
                day=draft.day,
                minutes=draft.minutes,
                topic=draft.topic,
            )
        )
        key = made.inserted_primary_key
        known = SpeedId(int(key[0]) if key else 0)
        rows = [
            {
                "speed_id": known,
                "person_id": one,
                "organisation_id": within,
                "answer": SpeedAnswer.WAITING,
            }
            for one in draft.people
        ]
        await self._connection.execute(insert(speed_person), rows)
        return known

    async def get(self, known: SpeedId, within: OrganisationId) -> SpeedMeeting | None:
        """None when missing or of another organisation."""
        found = await self._read(
            _rows().where(speed_meeting.c.id == known, speed_meeting.c.organisation_id == within)
        )
        return found[0] if found else None

    async def of_person(self, known: PersonId, limit: int) -> list[SpeedMeeting]:
        """Recorded by the person or with them, the newest first."""
        with_them = select(speed_person.c.speed_id).where(speed_person.c.person_id == known)
        return await self._newest(
            or_(speed_meeting.c.recorded_by == known, speed_meeting.c.id.in_(with_them)), limit
        )

    async def of_organisation(
        self, within: OrganisationId, since: date, limit: int
    ) -> list[SpeedMeeting]:
        return await self._newest(
            (speed_meeting.c.organisation_id == within) & (speed_meeting.c.day >= since), limit
        )

    async def answer(
        self, known: SpeedId, by: PersonId, answer: SpeedAnswer, at: datetime
    ) -> None:
        await self._connection.execute(
            update(speed_person)
            .where(speed_person.c.speed_id == known, speed_person.c.person_id == by)
            .values(answer=answer, answered_at=at)
        )

    async def remove(self, known: SpeedId) -> None:
        await self._connection.execute(delete(speed_meeting).where(speed_meeting.c.id == known))

    async def names(
        self, within: OrganisationId, known: Iterable[PersonId]
    ) -> dict[PersonId, str]:
        """Names of those of the organisation who have joined."""
        found = await self._connection.execute(
            select(person.c.id, person.c.name).where(
                person.c.organisation_id == within,
                person.c.account_id.is_not(None),
                person.c.id.in_(list(known)),
            )
        )
        return {PersonId(row.id): row.name for row in found}

    async def _newest(self, chosen: Any, limit: int) -> list[SpeedMeeting]:
        known = (
            select(speed_meeting.c.id)
            .where(chosen)
            .order_by(speed_meeting.c.day.desc(), speed_meeting.c.id.desc())
            .limit(limit)
        )
        return await self._read(_rows().where(speed_meeting.c.id.in_(known)))

    async def _read(self, query: Select[Any]) -> list[SpeedMeeting]:
        found = await self._connection.execute(
            query.order_by(speed_meeting.c.day.desc(), speed_meeting.c.id.desc(), _met.c.name_key)
        )
        rows: dict[int, list[Any]] = {}
        for row in found:
            rows.setdefault(row.id, []).append(row)
        return [_meeting_of(group) for group in rows.values()]


def _rows() -> Select[Any]:
    return (
        select(
            speed_meeting,
            _recorder.c.name.label("recorder"),
            speed_person.c.person_id,
            speed_person.c.answer,
            _met.c.name,
        )
        .join(speed_person, speed_person.c.speed_id == speed_meeting.c.id)
        .join(_met, _met.c.id == speed_person.c.person_id)
        .outerjoin(_recorder, _recorder.c.id == speed_meeting.c.recorded_by)
    )


def _meeting_of(rows: list[Any]) -> SpeedMeeting:
    row = rows[0]
    return SpeedMeeting(
        id=SpeedId(row.id),
        recorded_by=None if row.recorded_by is None else PersonId(row.recorded_by),
        recorder=row.recorder or "",
        recorded_at=row.recorded_at,
        day=row.day,
        minutes=row.minutes,
        topic=row.topic,
        people=tuple(Met(PersonId(one.person_id), one.name, one.answer) for one in rows),
    )
