"""The bank of practices and the sheets of those who rate them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, or_, select, true, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.practices import Criterion, Practice, Sheet
from bot.domain.ids import OrganisationId, PairId, PersonId, PracticeId
from bot.storage.tables import practice, practice_mark

_POINTS = sum((practice_mark.c[str(one)] for one in Criterion), start=0)


class Practices:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def visible(self, within: OrganisationId, to: PersonId | None) -> list[Practice]:
        """The best first; `to` None: drafts of everybody too, else only their own."""
        mine = true() if to is None else practice.c.author_id == to
        found = await self._connection.execute(
            _rows(
                practice.c.organisation_id == within,
                practice.c.removed_at.is_(None),
                or_(practice.c.published_at.is_not(None), mine),
            ).order_by(
                practice.c.published_at.is_not(None),
                func.coalesce(func.avg(_POINTS), 0).desc(),
                practice.c.id.desc(),
            )
        )
        return [_practice(row) for row in found]

    async def get(self, known: PracticeId) -> Practice | None:
        return await self._one(practice.c.id == known)

    async def of_pair(self, known: PairId) -> Practice | None:
        return await self._one(practice.c.pair_id == known)

    async def add(self, new: Practice, now: datetime) -> PracticeId:
        made = await self._connection.execute(
            insert(practice).values(
                organisation_id=new.organisation_id,
                pair_id=new.pair_id,
                author_id=new.author_id,
                created_at=now,
                **_values(new, now),
            )
        )
        key = made.inserted_primary_key
        return PracticeId(int(key[0]) if key else 0)

    async def save(self, changed: Practice, now: datetime) -> None:
        await self._connection.execute(
            update(practice).where(practice.c.id == changed.id).values(**_values(changed, now))
        )

    async def sheet(self, known: PracticeId, of: PersonId) -> dict[Criterion, int]:
        found = await self._connection.execute(
            select(practice_mark).where(
                practice_mark.c.practice_id == known, practice_mark.c.person_id == of
            )
        )
        row = found.mappings().one_or_none()
        return {} if row is None else {one: row[str(one)] for one in Criterion}

    async def rate(self, of: Practice, by: PersonId, sheet: Sheet, now: datetime) -> None:
        """One sheet a person; a second one replaces the first."""
        values: dict[str, Any] = {str(one): mark for one, mark in sheet.items()} | {"at": now}
        new = upsert(practice_mark).values(
            practice_id=of.id, person_id=by, organisation_id=of.organisation_id, **values
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["practice_id", "person_id"], set_=values)
        )

    async def _one(self, which: ColumnElement[bool]) -> Practice | None:
        found = await self._connection.execute(_rows(which))
        row = found.one_or_none()
        return None if row is None else _practice(row)


def _rows(*which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            practice,
            func.count(practice_mark.c.person_id).label("raters"),
            func.avg(_POINTS).label("mean"),
        )
        .outerjoin(practice_mark, practice_mark.c.practice_id == practice.c.id)
        .where(*which)
        .group_by(practice.c.id)
    )


def _values(of: Practice, now: datetime) -> dict[str, Any]:
    return {
        "title": of.title,
        "tags": list(of.tags),
        "was": of.was,
        "done": of.done,
        "result": of.result,
        "agreed_at": now if of.agreed else None,
        "published_at": now if of.published else None,
        "removed_at": now if of.removed else None,
    }


def _practice(row: Any) -> Practice:
    return Practice(
        id=row.id,
        organisation_id=row.organisation_id,
        title=row.title,
        author_id=row.author_id,
        tags=tuple(row.tags),
        was=row.was,
        done=row.done,
        result=row.result,
        pair_id=row.pair_id,
        agreed=row.agreed_at is not None,
        published=row.published_at is not None,
        removed=row.removed_at is not None,
        raters=row.raters,
        mean=None if row.mean is None else round(float(row.mean), 1),
    )
