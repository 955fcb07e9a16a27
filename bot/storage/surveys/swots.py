"""SWOT lists: one row a school year."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.surveys.swot import Side, Swot
from bot.storage.tables import swot


class Swots:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, within: OrganisationId, year: int) -> Swot | None:
        found = await self._connection.execute(select(swot).where(*_which(within, year)))
        row = found.one_or_none()
        return None if row is None else _swot(row)

    async def save(self, changed: Swot, by: PersonId, now: datetime) -> None:
        values: dict[str, Any] = {
            "lists": {str(side): list(lines) for side, lines in changed.lists.items()},
            "finished_at": changed.finished_at,
            "changed_at": now,
            "changed_by": by,
        }
        key = {"organisation_id": changed.organisation_id, "year": changed.year}
        made = insert(swot).values(**key, **values)
        await self._connection.execute(
            made.on_conflict_do_update(index_elements=list(key), set_=values)
        )

    async def remove(self, within: OrganisationId, year: int) -> None:
        await self._connection.execute(delete(swot).where(*_which(within, year)))


def _which(within: OrganisationId, year: int) -> tuple[Any, ...]:
    return swot.c.organisation_id == within, swot.c.year == year


def _swot(row: Any) -> Swot:
    return Swot(
        organisation_id=OrganisationId(row.organisation_id),
        year=row.year,
        lists={Side(side): tuple(lines) for side, lines in row.lists.items()},
        finished_at=row.finished_at,
    )
