"""What else the year's numbers count, a row each: difficulties, marks, awards, materials."""

from collections.abc import AsyncIterator
from datetime import date, datetime
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import AwardKind, AwardStatus
from bot.domain.community.careers import Staying
from bot.domain.difficulties import DifficultyStatus
from bot.domain.ids import OrganisationId, PersonId
from bot.storage.tables import award, difficulty, material, retention_check

_CHUNK: Final = 1000


class Need(NamedTuple):
    person: PersonId
    words: str
    before: int | None
    after: int | None
    opened_on: date
    mentee_says: date | None
    mentor_says: date | None
    status: DifficultyStatus

    @property
    def closed_on(self) -> date | None:
        """The day from which both sides call it overcome."""
        days = [one for one in (self.mentee_says, self.mentor_says) if one]
        return max(days, default=None) if self.status is DifficultyStatus.CLOSED else None


class Mark(NamedTuple):
    """Whether somebody works still, as said in the school year that begins in `year`."""

    year: int
    person: PersonId
    said: Staying


class Honour(NamedTuple):
    at: datetime
    person: PersonId
    kind: AwardKind
    own_kind: str


class Material(NamedTuple):
    approved_at: datetime
    title: str


class Kept:
    def __init__(self, connection: AsyncConnection, within: OrganisationId) -> None:
        self._connection = connection
        self._within = within

    async def needs(self) -> AsyncIterator[Need]:
        """Those that were noted, the oldest first."""
        table = difficulty.c
        rows = (
            select(
                table.person_id,
                table.words,
                table.level_before,
                table.level_after,
                table.opened_on,
                table.closed_by_mentee,
                table.closed_by_mentor,
                table.status,
            )
            .where(table.organisation_id == self._within)
            .order_by(table.opened_on, table.id)
        )
        found = await self._connection.stream(rows.execution_options(yield_per=_CHUNK))
        async for row in found:
            yield Need(*row)

    async def marks(self) -> list[Mark]:
        table = retention_check.c
        found = await self._connection.execute(
            select(table.year, table.person_id, table.status)
            .where(table.organisation_id == self._within)
            .order_by(table.year, table.person_id)
        )
        return [Mark(*row) for row in found]

    async def honours(self) -> list[Honour]:
        """Awards that were granted."""
        table = award.c
        found = await self._connection.execute(
            select(table.decided_at, table.person_id, table.kind, table.own_kind)
            .where(table.organisation_id == self._within, table.status == AwardStatus.GRANTED)
            .order_by(table.decided_at, table.id)
        )
        return [Honour(*row) for row in found]

    async def materials(self) -> list[Material]:
        """What stands in the library."""
        table = material.c
        found = await self._connection.execute(
            select(table.approved_at, table.title)
            .where(
                table.organisation_id == self._within,
                table.approved_at.is_not(None),
                table.removed_at.is_(None),
            )
            .order_by(table.approved_at, table.id)
        )
        return [Material(*row) for row in found]
