"""Questions of mentees: those that wait, those kept for the next meeting, how long they waited."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.meetings import MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.storage.tables import meeting, pair, person, petition

_HELP = petition.c.kind == PetitionKind.HELP_REQUEST
_RECORDED = (MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.DISPUTED)


class Questions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def waiting_for(self, mentor: PersonId) -> list[tuple[int, str, str]]:
        """Id, name of the author and words of each question, the oldest first."""
        found = await self._connection.execute(
            select(petition.c.id, person.c.name, petition.c.words)
            .join(pair, pair.c.id == petition.c.pair_id)
            .join(person, person.c.id == petition.c.author_id)
            .where(
                _HELP,
                petition.c.status == PetitionStatus.NEW,
                pair.c.mentor_id == mentor,
                pair.c.status == PairStatus.ACTIVE,
            )
            .order_by(petition.c.created_at)
        )
        return [(row.id, row.name, row.words) for row in found]

    async def to_discuss(self, known: PairId) -> list[str]:
        """Answered by «обсудим при встрече», and no meeting was recorded since then."""
        last = (
            select(func.max(meeting.c.recorded_at))
            .where(meeting.c.pair_id == known, meeting.c.status.in_(_RECORDED))
            .scalar_subquery()
        )
        found = await self._connection.scalars(
            select(petition.c.words)
            .where(
                _HELP,
                petition.c.pair_id == known,
                petition.c.status == PetitionStatus.GRANTED,
                petition.c.answer.is_(None),
                or_(last.is_(None), petition.c.answered_at > last),
            )
            .order_by(petition.c.created_at)
        )
        return list(found)

    async def answered(
        self, within: OrganisationId, since: datetime, of: PairId | None = None
    ) -> list[tuple[datetime, datetime]]:
        """When each was asked and answered, in words or by a promise to talk."""
        query = select(petition.c.created_at, petition.c.answered_at).where(
            _HELP,
            petition.c.organisation_id == within,
            petition.c.status == PetitionStatus.GRANTED,
            petition.c.created_at >= since,
            petition.c.answered_at.is_not(None),
        )
        if of is not None:
            query = query.where(petition.c.pair_id == of)
        return [(row.created_at, row.answered_at) for row in await self._rows(query)]

    async def _rows(self, query: Any) -> list[Any]:
        return list(await self._connection.execute(query))
