"""Moods after a meeting of those who did not record it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gatherings.details import Mood
from bot.domain.ids import MeetingId, OrganisationId, PersonId
from bot.storage.tables import meeting_mood


class Moods:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def give(
        self, within: OrganisationId, known: MeetingId, by: PersonId, mood: Mood, at: datetime
    ) -> None:
        """One mood a person a meeting; a second tap replaces the first."""
        new = insert(meeting_mood).values(
            organisation_id=within, meeting_id=known, person_id=by, mood=int(mood), at=at
        )
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["meeting_id", "person_id"], set_={"mood": int(mood), "at": at}
            )
        )

    async def of_meeting(self, known: MeetingId) -> dict[PersonId, Mood]:
        found = await self._connection.execute(
            select(meeting_mood.c.person_id, meeting_mood.c.mood).where(
                meeting_mood.c.meeting_id == known
            )
        )
        return {PersonId(row.person_id): Mood(row.mood) for row in found}
