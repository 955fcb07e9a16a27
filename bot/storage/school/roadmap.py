"""The roadmap of a school year."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId, RoadmapItemId
from bot.domain.people import Actor, Role
from bot.domain.school.roadmap import Resource, RoadmapItem, RoadmapStatus, Supply
from bot.storage.tables import membership, person, roadmap_item


class Roadmaps:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_year(self, within: OrganisationId, year: int) -> list[RoadmapItem]:
        """All items that were not taken out, in order."""
        return await self._items(
            _rows().where(
                roadmap_item.c.organisation_id == within,
                roadmap_item.c.year == year,
                roadmap_item.c.removed_at.is_(None),
            )
        )

    async def held_by(self, by: Actor, year: int) -> list[RoadmapItem]:
        """What is this person's, by name or by role."""
        roles = sorted(by.roles)
        mine = or_(
            roadmap_item.c.person_id == by.person_id,
            and_(roadmap_item.c.person_id.is_(None), roadmap_item.c.role.in_(roles)),
        )
        return await self._items(
            _rows().where(
                roadmap_item.c.organisation_id == by.organisation_id,
                roadmap_item.c.year == year,
                roadmap_item.c.removed_at.is_(None),
                mine,
            )
        )

    async def get(self, known: RoadmapItemId) -> RoadmapItem | None:
        """Those taken out too: that can be taken back."""
        found = await self._items(_rows().where(roadmap_item.c.id == known))
        return found[0] if found else None

    async def dated(self, within: OrganisationId, until: date, done_on: date) -> list[RoadmapItem]:
        """Items due by `until` that are open or were done on a day: for reminders."""
        return await self._items(
            _rows().where(
                roadmap_item.c.organisation_id == within,
                roadmap_item.c.due <= until,
                or_(
                    roadmap_item.c.status != RoadmapStatus.DONE,
                    roadmap_item.c.done_on == done_on,
                ),
                roadmap_item.c.removed_at.is_(None),
            )
        )

    async def add(self, items: Iterable[RoadmapItem], now: datetime) -> None:
        """Many at once."""
        rows = [{**_values(item), **_place(item), "created_at": now} for item in items]
        if rows:
            await self._connection.execute(insert(roadmap_item), rows)

    async def add_one(self, item: RoadmapItem, now: datetime) -> RoadmapItem:
        """With the next number of its stage, those taken out counted."""
        last = await self._connection.scalar(
            select(func.max(roadmap_item.c.number)).where(
                roadmap_item.c.organisation_id == item.organisation_id,
                roadmap_item.c.year == item.year,
                roadmap_item.c.stage == item.stage,
            )
        )
        item = replace(item, number=(last or 0) + 1)
        new = await self._connection.execute(
            insert(roadmap_item).values(**_values(item), **_place(item), created_at=now)
        )
        return replace(item, id=RoadmapItemId(_id(new)))

    async def save(self, item: RoadmapItem, now: datetime, by: PersonId | None) -> None:
        """Everything but its place in the roadmap."""
        done_by = by if item.status is RoadmapStatus.DONE else None
        removed = now if item.removed else None
        changed = update(roadmap_item).where(roadmap_item.c.id == item.id)
        await self._connection.execute(
            changed.values(**_values(item), done_by=done_by, removed_at=removed)
        )

    async def mark_reminded(self, told: Sequence[tuple[RoadmapItem, int]]) -> None:
        if told:
            changed = update(roadmap_item).where(roadmap_item.c.id == bindparam("known"))
            await self._connection.execute(
                changed.values(reminded=bindparam("told_days")),
                [{"known": item.id, "told_days": stage} for item, stage in told],
            )

    async def holders(self, within: OrganisationId) -> dict[Role, tuple[PersonId, ...]]:
        """Who holds which role."""
        found = await self._connection.execute(
            select(membership.c.role, membership.c.person_id)
            .where(membership.c.organisation_id == within)
            .order_by(membership.c.person_id)
        )
        held: dict[Role, tuple[PersonId, ...]] = {}
        for role, known in found:
            held[Role(role)] = (*held.get(Role(role), ()), PersonId(known))
        return held

    async def _items(self, query: Select[Any]) -> list[RoadmapItem]:
        ordered = query.order_by(roadmap_item.c.stage, roadmap_item.c.number)
        return [_item(row) for row in await self._connection.execute(ordered)]


def _rows() -> Select[Any]:
    return select(roadmap_item, person.c.name.label("person_name")).outerjoin(
        person, person.c.id == roadmap_item.c.person_id
    )


def _item(row: Any) -> RoadmapItem:
    return RoadmapItem(
        id=row.id,
        organisation_id=row.organisation_id,
        year=row.year,
        stage=row.stage,
        stage_title=row.stage_title,
        number=row.number,
        title=row.title,
        due=row.due,
        role=Role(row.role) if row.role else None,
        person_id=row.person_id,
        person_name=row.person_name or "",
        who=row.who,
        expected=row.expected,
        resources={Resource(one): Supply(supply) for one, supply in row.resources.items()},
        status=RoadmapStatus(row.status),
        done_on=row.done_on,
        own=row.own,
        removed=row.removed_at is not None,
        reminded=row.reminded,
    )


def _place(item: RoadmapItem) -> dict[str, Any]:
    return {
        "organisation_id": item.organisation_id,
        "year": item.year,
        "stage": item.stage,
        "stage_title": item.stage_title,
        "number": item.number,
        "own": item.own,
    }


def _values(item: RoadmapItem) -> dict[str, Any]:
    return {
        "title": item.title,
        "due": item.due,
        "role": item.role,
        "person_id": item.person_id,
        "who": item.who,
        "expected": item.expected,
        "resources": dict(item.resources or {}),
        "status": item.status,
        "done_on": item.done_on,
        "reminded": item.reminded,
    }


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
