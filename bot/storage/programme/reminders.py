"""Checkpoints whose reminder is due."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import MilestoneId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.programme.reminding import DueMilestone
from bot.domain.rounds import Next
from bot.storage.tables import milestone, organisation, pair, pair_mentee


class MilestoneReminders:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def due(self, now: datetime, limit: int) -> list[DueMilestone]:
        """The oldest first: two statements."""
        found = await self._connection.execute(
            select(
                milestone,
                pair.c.status.label("pair_status"),
                pair.c.mentor_id,
                organisation.c.zone,
                organisation.c.six_days,
            )
            .join(pair, pair.c.id == milestone.c.pair_id)
            .join(organisation, organisation.c.id == milestone.c.organisation_id)
            .where(milestone.c.remind_at <= now)
            .order_by(milestone.c.remind_at)
            .limit(limit)
        )
        rows = list(found)
        people = await self._people({row.pair_id: row.mentor_id for row in rows})
        return [_due(row, people[row.pair_id]) for row in rows]

    async def advance(self, following: Sequence[Next]) -> None:
        if following:
            changed = update(milestone).where(milestone.c.id == bindparam("known"))
            at = bindparam("next_at", type_=milestone.c.remind_at.type)
            await self._connection.execute(
                changed.values(remind_at=at, remind_days=bindparam("next_stage")),
                [{"known": n.id, "next_at": n.at, "next_stage": n.stage} for n in following],
            )

    async def _people(self, mentors: dict[int, PersonId]) -> dict[int, list[PersonId]]:
        people = {known: [mentor] for known, mentor in mentors.items()}
        if people:
            found = await self._connection.execute(
                select(pair_mentee.c.pair_id, pair_mentee.c.person_id)
                .where(pair_mentee.c.pair_id.in_(people), pair_mentee.c.left_on.is_(None))
                .order_by(pair_mentee.c.person_id)
            )
            for known, person in found:
                people[known].append(person)
        return people


def _due(row: Any, people: Sequence[PersonId]) -> DueMilestone:
    return DueMilestone(
        id=MilestoneId(row.id),
        day=row.day,
        days=row.remind_days or 0,
        remind_at=row.remind_at,
        open=row.met_on is None,
        active=row.pair_status == PairStatus.ACTIVE,
        closed=row.pair_status == PairStatus.CLOSED,
        organisation_id=row.organisation_id,
        zone=row.zone,
        six_days=row.six_days,
        people=tuple(people),
    )
