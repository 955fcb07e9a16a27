"""Events and who comes."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.audiences import read_audience
from bot.domain.community.events import Event, EventDraft, EventKind, Place
from bot.domain.ids import EventId, OrganisationId, PersonId
from bot.storage.tables import event, event_place, person


class Events:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def since(self, within: OrganisationId, moment: datetime) -> list[Event]:
        """Those that begin after `moment`, the nearest first; cancelled ones are left out."""
        found = await self._connection.execute(
            _rows(
                event.c.organisation_id == within,
                event.c.starts_at >= moment,
                event.c.cancelled_at.is_(None),
            ).order_by(event.c.starts_at, event.c.id)
        )
        return [_event(row) for row in found]

    async def get(self, known: EventId) -> Event | None:
        found = await self._connection.execute(_rows(event.c.id == known))
        row = found.one_or_none()
        return None if row is None else _event(row)

    async def add(
        self, within: OrganisationId, new: EventDraft, by: PersonId, now: datetime
    ) -> EventId:
        made = await self._connection.execute(
            insert(event).values(
                organisation_id=within,
                kind=new.kind,
                title=new.title,
                starts_at=new.starts_at,
                place=new.place,
                audience=new.audience.code,
                hours=new.hours,
                made_by=by,
                created_at=now,
            )
        )
        key = made.inserted_primary_key
        return EventId(int(key[0]) if key else 0)

    async def cancel(self, known: EventId, at: datetime | None) -> None:
        await self._connection.execute(
            update(event).where(event.c.id == known).values(cancelled_at=at)
        )

    async def places(self, known: EventId) -> list[Place]:
        """By name."""
        found = await self._connection.execute(
            select(event_place, person.c.name)
            .join(person, person.c.id == event_place.c.person_id)
            .where(event_place.c.event_id == known)
            .order_by(person.c.name_key, person.c.id)
        )
        return [
            Place(row.person_id, row.name, row.going, row.came, row.training_id) for row in found
        ]

    async def place(self, known: EventId, of: PersonId) -> Place | None:
        return next((one for one in await self.places(known) if one.person_id == of), None)

    async def answer(self, of: Event, person_id: PersonId, now: datetime, **values: Any) -> None:
        """`going`, `came`, `training_id`: what is given is set, the rest stays."""
        new = upsert(event_place).values(
            event_id=of.id,
            person_id=person_id,
            organisation_id=of.organisation_id,
            at=now,
            **{"going": False, **values},
        )
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["event_id", "person_id"], set_={**values, "at": now}
            )
        )


def _rows(*which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            event,
            func.count(case((event_place.c.going, 1))).label("going"),
            func.count(case((event_place.c.came, 1))).label("came"),
        )
        .outerjoin(event_place, event_place.c.event_id == event.c.id)
        .where(*which)
        .group_by(event.c.id)
    )


def _event(row: Any) -> Event:
    draft = EventDraft(
        kind=EventKind(row.kind),
        title=row.title,
        starts_at=row.starts_at,
        place=row.place,
        audience=read_audience(row.audience),
        hours=row.hours,
    )
    return Event(
        id=row.id,
        organisation_id=row.organisation_id,
        draft=draft,
        made_by=row.made_by,
        cancelled=row.cancelled_at is not None,
        going=row.going,
        came=row.came,
    )
