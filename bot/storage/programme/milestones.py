"""Checkpoints of programmes, and which of them are to be reminded of."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import MilestoneId, OrganisationId, PairId
from bot.domain.programme.milestones import Milestone
from bot.storage.tables import milestone


class Milestones:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, organisation: OrganisationId, new: Milestone, now: datetime, **remind: Any
    ) -> MilestoneId:
        made = await self._connection.execute(
            insert(milestone).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                kind=new.kind,
                created_at=now,
                **_columns(new),
                **remind,
            )
        )
        key = made.inserted_primary_key
        return MilestoneId(int(key[0]) if key else 0)

    async def get(self, known: MilestoneId) -> Milestone | None:
        found = await self._connection.execute(select(milestone).where(milestone.c.id == known))
        row = found.one_or_none()
        return None if row is None else _milestone(row)

    async def of_pair(self, known: PairId) -> list[Milestone]:
        """By day."""
        return (await self.of_pairs([known])).get(known, [])

    async def of_pairs(self, known: Sequence[PairId]) -> dict[PairId, list[Milestone]]:
        found = await self._connection.execute(
            select(milestone)
            .where(milestone.c.pair_id.in_(known))
            .order_by(milestone.c.pair_id, milestone.c.day, milestone.c.id)
        )
        all_: dict[PairId, list[Milestone]] = {}
        for one in map(_milestone, found):
            all_.setdefault(one.pair_id, []).append(one)
        return all_

    async def save(self, changed: Milestone, **remind: Any) -> None:
        """Write it back, with `remind_at` and `remind_days` where they change."""
        await self._connection.execute(
            update(milestone)
            .where(milestone.c.id == changed.id)
            .values(**_columns(changed), **remind)
        )

    async def remove(self, known: MilestoneId) -> None:
        await self._connection.execute(delete(milestone).where(milestone.c.id == known))


def _columns(of: Milestone) -> dict[str, Any]:
    return {
        "day": of.day,
        "expected": of.expected,
        "met_on": of.met_on,
        "met_words": of.met_words,
        "met_by": of.met_by,
    }


def _milestone(row: Any) -> Milestone:
    return Milestone(
        id=MilestoneId(row.id),
        pair_id=PairId(row.pair_id),
        kind=row.kind,
        day=row.day,
        expected=row.expected,
        met_on=row.met_on,
        met_words=row.met_words,
        met_by=row.met_by,
    )
