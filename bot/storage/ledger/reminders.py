"""What is due by the clock: plan items and meetings with a reminder, in batches."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import PairId, PersonId
from bot.domain.meetings import HELD, MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.plans import OPEN, ItemStatus
from bot.domain.rounds import DueItem, DueMeeting, Next, Whose
from bot.domain.tasks import DueTask, NextTask
from bot.storage.tables import meeting, meeting_absence, organisation, pair, pair_mentee, plan_item


class Reminders:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def due_items(self, now: datetime, limit: int) -> list[DueItem]:
        """Items whose reminder is due, the oldest first: two statements."""
        rows = await self._rows(
            select(
                plan_item.c.id,
                plan_item.c.due,
                plan_item.c.status.label("item_status"),
                plan_item.c.responsible_id,
                plan_item.c.remind_at,
                plan_item.c.remind_days,
                *_PAIR,
            )
            .join(pair, pair.c.id == plan_item.c.pair_id)
            .join(organisation, organisation.c.id == pair.c.organisation_id)
            .where(plan_item.c.remind_at <= now)
            .order_by(plan_item.c.remind_at)
            .limit(limit)
        )
        whose = await self._whose(rows)
        return [_due_item(row, whose[row.pair_id]) for row in rows]

    async def due_meetings(self, now: datetime, limit: int) -> list[DueMeeting]:
        """Meetings whose reminder is due, the oldest first: three statements."""
        rows = await self._rows(
            select(
                meeting.c.id,
                meeting.c.status.label("meeting_status"),
                meeting.c.remind_at,
                meeting.c.remind_stage,
                meeting.c.starts_at,
                meeting.c.minutes,
                meeting.c.recorded_by,
                meeting.c.version,
                *_PAIR,
            )
            .join(pair, pair.c.id == meeting.c.pair_id)
            .join(organisation, organisation.c.id == pair.c.organisation_id)
            .where(meeting.c.remind_at <= now)
            .order_by(meeting.c.remind_at)
            .limit(limit)
        )
        whose = await self._whose(rows)
        absent = await self._absent([row.id for row in rows])
        return [_meeting(row, whose[row.pair_id], absent) for row in rows]

    async def due_tasks(self, now: datetime, limit: int) -> list[DueTask]:
        """Tasks of meetings whose reminder is due, the oldest first: two statements."""
        rows = await self._rows(
            select(
                meeting.c.id,
                meeting.c.status.label("meeting_status"),
                meeting.c.next_task_due,
                meeting.c.task_remind_at,
                *_PAIR,
            )
            .join(pair, pair.c.id == meeting.c.pair_id)
            .join(organisation, organisation.c.id == pair.c.organisation_id)
            .where(meeting.c.task_remind_at <= now, meeting.c.next_task_due.is_not(None))
            .order_by(meeting.c.task_remind_at)
            .limit(limit)
        )
        whose = await self._whose(rows)
        return [
            DueTask(
                meeting=row.id,
                due=row.next_task_due,
                remind_at=row.task_remind_at,
                standing=MeetingStatus(row.meeting_status) in HELD,
                whose=whose[row.pair_id],
            )
            for row in rows
        ]

    async def advance_tasks(self, following: Sequence[NextTask]) -> None:
        if following:
            at = bindparam("next_at", type_=meeting.c.task_remind_at.type)
            changed = update(meeting).where(meeting.c.id == bindparam("known"))
            await self._connection.execute(
                changed.values(task_remind_at=at),
                [{"known": one.meeting, "next_at": one.at} for one in following],
            )

    async def advance_items(self, following: Sequence[Next]) -> None:
        await self._advance(plan_item, plan_item.c.remind_days.name, following)

    async def advance_meetings(self, following: Sequence[Next]) -> None:
        await self._advance(meeting, meeting.c.remind_stage.name, following)

    async def _advance(self, table: Any, stage: str, following: Sequence[Next]) -> None:
        if not following:
            return
        values: dict[str, Any] = {
            "remind_at": bindparam("next_at", type_=table.c.remind_at.type),
            stage: bindparam("next_stage"),
        }
        changed = update(table).where(table.c.id == bindparam("known")).values(values)
        await self._connection.execute(
            changed,
            [{"known": n.id, "next_at": n.at, "next_stage": n.stage} for n in following],
        )

    async def _rows(self, query: Any) -> list[Any]:
        return list(await self._connection.execute(query))

    async def _whose(self, rows: Sequence[Any]) -> dict[PairId, Whose]:
        mentees: dict[int, list[PersonId]] = {row.pair_id: [] for row in rows}
        if mentees:
            found = await self._connection.execute(
                select(pair_mentee.c.pair_id, pair_mentee.c.person_id)
                .where(pair_mentee.c.pair_id.in_(mentees), pair_mentee.c.left_on.is_(None))
                .order_by(pair_mentee.c.person_id)
            )
            for pair_id, person in found:
                mentees[pair_id].append(person)
        return {row.pair_id: _whose(row, mentees[row.pair_id]) for row in rows}

    async def _absent(self, known: Sequence[int]) -> dict[int, set[PersonId]]:
        absent: dict[int, set[PersonId]] = {}
        if known:
            found = await self._connection.execute(
                select(meeting_absence).where(meeting_absence.c.meeting_id.in_(known))
            )
            for meeting_id, person in found:
                absent.setdefault(meeting_id, set()).add(person)
        return absent


_PAIR = (
    pair.c.id.label("pair_id"),
    pair.c.status.label("pair_status"),
    pair.c.organisation_id,
    pair.c.mentor_id,
    organisation.c.zone,
    organisation.c.six_days,
)


def _whose(row: Any, mentees: Sequence[PersonId]) -> Whose:
    return Whose(
        row.pair_id,
        PairStatus(row.pair_status),
        row.organisation_id,
        row.zone,
        row.six_days,
        row.mentor_id,
        tuple(mentees),
    )


def _meeting(row: Any, whose: Whose, absent: dict[int, set[PersonId]]) -> DueMeeting:
    return DueMeeting(
        id=row.id,
        status=MeetingStatus(row.meeting_status),
        stage=row.remind_stage,
        remind_at=row.remind_at,
        starts_at=row.starts_at,
        minutes=row.minutes,
        recorded_by=row.recorded_by,
        version=row.version,
        whose=whose,
        absent=frozenset(absent.get(row.id, ())),
    )


def _due_item(row: Any, whose: Any) -> DueItem:
    return DueItem(
        id=row.id,
        due=row.due,
        days=row.remind_days or 0,
        remind_at=row.remind_at,
        open=ItemStatus(row.item_status) in OPEN,
        responsible=row.responsible_id,
        whose=whose,
    )
