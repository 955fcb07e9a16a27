"""The library."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.library import Material
from bot.domain.ids import MaterialId, OrganisationId, PersonId
from bot.domain.plans import Direction
from bot.storage.tables import material, person


class Materials:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def visible(
        self, within: OrganisationId, to: PersonId | None, direction: Direction | None = None
    ) -> list[Material]:
        """What waits first, then the newest; `to` None: all that waits, else only their own."""
        mine = true() if to is None else material.c.added_by == to
        rows = _rows(
            material.c.organisation_id == within,
            material.c.removed_at.is_(None),
            or_(material.c.approved_at.is_not(None), mine),
        ).order_by(material.c.approved_at.is_not(None), material.c.id.desc())
        if direction is not None:
            rows = rows.where(material.c.direction == direction)
        found = await self._connection.execute(rows)
        return [_material(row) for row in found]

    async def get(self, known: MaterialId) -> Material | None:
        """Removed ones too."""
        found = await self._connection.execute(_rows(material.c.id == known))
        row = found.one_or_none()
        return None if row is None else _material(row)

    async def add(self, new: Material, now: datetime) -> MaterialId:
        made = await self._connection.execute(
            insert(material).values(
                organisation_id=new.organisation_id,
                added_by=new.added_by,
                created_at=now,
                **_values(new, now),
            )
        )
        key = made.inserted_primary_key
        return MaterialId(int(key[0]) if key else 0)

    async def save(self, changed: Material, now: datetime) -> None:
        await self._connection.execute(
            update(material).where(material.c.id == changed.id).values(**_values(changed, now))
        )


def _rows(*which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(material, person.c.name.label("by_name"))
        .outerjoin(person, person.c.id == material.c.added_by)
        .where(*which)
    )


def _values(of: Material, now: datetime) -> dict[str, Any]:
    return {
        "title": of.title,
        "url": of.url,
        "direction": of.direction,
        "tags": list(of.tags),
        "stage": of.stage,
        "approved_at": now if of.approved else None,
        "removed_at": now if of.removed else None,
    }


def _material(row: Any) -> Material:
    return Material(
        id=row.id,
        organisation_id=row.organisation_id,
        title=row.title,
        url=row.url,
        added_by=row.added_by,
        direction=Direction(row.direction) if row.direction else None,
        tags=tuple(row.tags),
        stage=row.stage,
        approved=row.approved_at is not None,
        removed=row.removed_at is not None,
        by_name=row.by_name or "",
    )
