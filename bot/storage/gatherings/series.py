"""Series of planned meetings: the row of the series, its meetings ahead."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gatherings.series import Series, SeriesDraft
from bot.domain.ids import MeetingId, OrganisationId, PairId, PersonId, SeriesId
from bot.domain.meetings import Meeting, MeetingStatus
from bot.storage.journal.meeting_rows import ABSENT, ITEMS, meeting_columns, meeting_of
from bot.storage.tables import meeting, meeting_series


class SeriesRows:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, within: OrganisationId, draft: SeriesDraft, times: int, by: PersonId, now: datetime
    ) -> SeriesId:
        made = await self._connection.execute(
            insert(meeting_series).values(
                organisation_id=within,
                pair_id=draft.pair_id,
                every_days=draft.every,
                times=times,
                purpose=draft.purpose,
                created_by=by,
                created_at=now,
            )
        )
        key = made.inserted_primary_key
        return SeriesId(int(key[0]) if key else 0)

    async def get(self, known: SeriesId) -> Series | None:
        found = await self._connection.execute(
            select(meeting_series).where(meeting_series.c.id == known)
        )
        row = found.one_or_none()
        if row is None:
            return None
        return Series(
            SeriesId(row.id), PairId(row.pair_id), row.every_days, row.times, row.purpose
        )

    async def remove(self, known: SeriesId) -> None:
        """Undo of a fresh series; its meetings are taken away before."""
        await self._connection.execute(delete(meeting_series).where(meeting_series.c.id == known))

    async def add_meetings(
        self, within: OrganisationId, new: Sequence[tuple[Meeting, dict[str, Any]]]
    ) -> None:
        """All meetings of a series with their first reminders, in one statement."""
        rows = [
            {
                "organisation_id": within,
                "pair_id": one.pair_id,
                "imported": False,
                **meeting_columns(one),
                **remind,
            }
            for one, remind in new
        ]
        await self._connection.execute(insert(meeting), rows)

    async def ahead(self, known: SeriesId, now: datetime) -> list[Meeting]:
        """Meetings of the series that were not settled and have not begun."""
        found = await self._connection.execute(
            select(meeting, ITEMS, ABSENT)
            .where(
                meeting.c.series_id == known,
                meeting.c.status == MeetingStatus.SCHEDULED,
                meeting.c.starts_at > now,
            )
            .order_by(meeting.c.starts_at)
        )
        return [meeting_of(row) for row in found]

    async def remove_meetings(self, known: Sequence[MeetingId]) -> None:
        await self._connection.execute(delete(meeting).where(meeting.c.id.in_(known)))
