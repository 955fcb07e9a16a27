"""Checkpoints as they were kept: one a day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.indicators.checkpoints import Checkpoint
from bot.storage.tables import checkpoint, person


class Checkpoints:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, within: OrganisationId) -> tuple[Checkpoint, ...]:
        """The newest first."""
        return await self._found(checkpoint.c.organisation_id == within)

    async def get(self, known: int) -> Checkpoint | None:
        found = await self._found(checkpoint.c.id == known)
        return found[0] if found else None

    async def of_day(self, within: OrganisationId, day: date) -> Checkpoint | None:
        found = await self._found(
            (checkpoint.c.organisation_id == within) & (checkpoint.c.day == day)
        )
        return found[0] if found else None

    async def keep(self, new: Checkpoint, by: PersonId, now: datetime) -> int:
        """Its id; kept anew on the same day, figures are those of the later time."""
        values: dict[str, Any] = {"figures": dict(new.figures), "made_by": by}
        made = insert(checkpoint).values(
            organisation_id=new.organisation_id,
            year=new.year,
            day=new.day,
            code=new.code,
            created_at=now,
            **values,
        )
        kept = made.on_conflict_do_update(
            index_elements=["organisation_id", "day"], set_=values
        ).returning(checkpoint.c.id)
        return int((await self._connection.execute(kept)).scalar_one())

    async def write(self, changed: Checkpoint) -> None:
        """Its words; figures stay."""
        await self._connection.execute(
            update(checkpoint)
            .where(checkpoint.c.id == changed.id)
            .values(conclusion=changed.conclusion, corrections=list(changed.corrections))
        )

    async def remove(self, known: int) -> None:
        await self._connection.execute(delete(checkpoint).where(checkpoint.c.id == known))

    async def _found(self, which: ColumnElement[bool]) -> tuple[Checkpoint, ...]:
        found = await self._connection.execute(
            select(checkpoint, person.c.name)
            .outerjoin(person, person.c.id == checkpoint.c.made_by)
            .where(which)
            .order_by(checkpoint.c.day.desc())
        )
        return tuple(_checkpoint(row) for row in found)


def _checkpoint(row: Any) -> Checkpoint:
    return Checkpoint(
        organisation_id=OrganisationId(row.organisation_id),
        year=row.year,
        day=row.day,
        figures=row.figures,
        code=row.code,
        conclusion=row.conclusion,
        corrections=tuple(row.corrections),
        made_by=row.name or "",
        id=row.id,
    )
