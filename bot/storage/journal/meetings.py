"""Meetings with the items they touched and who was absent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from bot.domain.ids import MeetingId, OrganisationId, PairId, PersonId
from bot.domain.meetings import HELD, Meeting
from bot.storage.journal.meeting_entries import MeetingEntries
from bot.storage.journal.meeting_habits import MeetingHabits
from bot.storage.journal.meeting_rows import ABSENT, ITEMS, meeting_columns, meeting_of
from bot.storage.journal.meeting_surroundings import MeetingSurroundings
from bot.storage.tables import meeting, meeting_absence, meeting_item, pulse


class Meetings(MeetingHabits, MeetingEntries, MeetingSurroundings):
    async def add(self, organisation: OrganisationId, new: Meeting, **remind: Any) -> MeetingId:
        """Store a new meeting (its id is ignored) with items and absences."""
        made = await self._connection.execute(
            insert(meeting).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                imported=new.imported,
                **meeting_columns(new),
                **remind,
            )
        )
        key = made.inserted_primary_key
        known = MeetingId(int(key[0]) if key else 0)
        await self._add_links(known, new)
        return known

    async def save(self, changed: Meeting, *, was: Meeting | None = None, **remind: Any) -> None:
        """Write a meeting back; with `was`, the items and absences that differ from it too."""
        await self._connection.execute(
            update(meeting)
            .where(meeting.c.id == changed.id)
            .values(**meeting_columns(changed), **remind)
        )
        if was is not None:
            await self._clear_links(changed, was)

    async def _clear_links(self, changed: Meeting, was: Meeting) -> None:
        # What a planned meeting never had need not be deleted: a tap costs few statements.
        for table, had in ((meeting_item, was.items), (meeting_absence, was.absent)):
            if had:
                await self._connection.execute(
                    delete(table).where(table.c.meeting_id == changed.id)
                )
        await self._add_links(changed.id, changed)

    async def remove(self, known: MeetingId) -> None:
        """Undo of a fresh record: nobody but its author has seen it."""
        await self._connection.execute(delete(meeting).where(meeting.c.id == known))

    async def get(self, known: MeetingId) -> Meeting | None:
        found = await self._connection.execute(_rows().where(meeting.c.id == known))
        row = found.one_or_none()
        return None if row is None else meeting_of(row)

    async def last_held(self, known: PairId) -> Meeting | None:
        found = await self._connection.execute(
            _rows()
            .where(meeting.c.pair_id == known, meeting.c.status.in_(HELD))
            .order_by(meeting.c.day.desc(), meeting.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        return None if row is None else meeting_of(row)

    async def of_pairs(self, known: Sequence[PairId]) -> dict[PairId, list[Meeting]]:
        """All meetings, oldest first."""
        found = await self._connection.execute(
            _rows()
            .where(meeting.c.pair_id.in_(known))
            .order_by(meeting.c.pair_id, meeting.c.day, meeting.c.id)
        )
        gathered: dict[PairId, list[Meeting]] = {}
        for one in map(meeting_of, found):
            gathered.setdefault(one.pair_id, []).append(one)
        return gathered

    async def add_pulse(
        self,
        organisation: OrganisationId,
        known: MeetingId,
        by: PersonId,
        score: int,
        at: datetime,
    ) -> None:
        """One score a person a meeting; a second tap replaces the first."""
        new = upsert(pulse).values(
            organisation_id=organisation, meeting_id=known, person_id=by, score=score, at=at
        )
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["meeting_id", "person_id"], set_={"score": score, "at": at}
            )
        )

    async def _add_links(self, known: MeetingId, new: Meeting) -> None:
        await self.touch(known, new.pair_id, new.items)
        if new.absent:
            await self._connection.execute(
                insert(meeting_absence),
                [{"meeting_id": known, "person_id": person} for person in new.absent],
            )


def _rows() -> Select[Any]:
    return select(meeting, ITEMS, ABSENT)
