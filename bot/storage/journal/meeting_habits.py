"""What a meeting's card is filled from: the last one, the nearest item, what stands already."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, MeetingId, PairId, PersonId
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.plans import OPEN
from bot.storage.journal.meeting_rows import ABSENT, ITEMS, meeting_of
from bot.storage.tables import meeting, meeting_item, plan_item, pulse

_RECORDED = (MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.DISPUTED)


@dataclass(frozen=True, slots=True)
class Habit:
    """The last recorded meeting and the nearest open item of its pair, with its title."""

    last: Meeting
    nearest: ItemId | None
    title: str = ""

    @property
    def titles(self) -> dict[ItemId, str]:
        return {} if self.nearest is None else {self.nearest: self.title}


class MeetingHabits:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def habit(self, known: Sequence[PairId], by: PersonId) -> Habit | None:
        """Of the pair written about last: by this person if they ever wrote, else by anybody."""
        chosen = _last_of(meeting, known, by)
        found = await self._connection.execute(_WITH_NEAREST.where(meeting.c.id == chosen))
        row = found.one_or_none()
        return None if row is None else _habit(row)

    async def habit_and_day(
        self, known: PairId, by: PersonId, day: date
    ) -> tuple[Habit | None, list[Meeting]]:
        """As `habit` and `of_day`, of one pair in one statement."""
        other = meeting.alias("other")
        found = await self._connection.execute(
            _WITH_NEAREST.add_columns(_last_of(other, [known], by).label("last"))
            .where(
                meeting.c.pair_id == known,
                or_(meeting.c.day == day, meeting.c.id == _last_of(other, [known], by)),
            )
            .order_by(meeting.c.id)
        )
        rows = list(found)
        habit = next((_habit(row) for row in rows if row.id == row.last), None)
        return habit, [meeting_of(row) for row in rows if row.day == day]

    async def nearest_item(self, known: PairId) -> ItemId | None:
        """The open item of the plan that is due first."""
        found = await self._connection.scalar(select(_nearest(literal(known))))
        return ItemId(json.loads(found)[0]) if found else None

    async def of_day(self, known: PairId, day: date) -> list[Meeting]:
        """What is planned or recorded for one day of a pair."""
        found = await self._connection.execute(
            select(meeting, ITEMS, ABSENT)
            .where(meeting.c.pair_id == known, meeting.c.day == day)
            .order_by(meeting.c.id)
        )
        return [meeting_of(row) for row in found]

    async def ahead(self, known: Sequence[PairId], since: date) -> list[Meeting]:
        """Planned meetings that were neither held nor missed yet, the nearest first."""
        found = await self._connection.execute(
            select(meeting, ITEMS, ABSENT)
            .where(
                meeting.c.pair_id.in_(known),
                meeting.c.status == MeetingStatus.SCHEDULED,
                meeting.c.day >= since,
            )
            .order_by(meeting.c.starts_at)
        )
        return [meeting_of(row) for row in found]

    async def titles(self, known: Sequence[ItemId]) -> dict[ItemId, str]:
        """Titles of plan items by id; no statement for none."""
        if not known:
            return {}
        found = await self._connection.execute(
            select(plan_item.c.id, plan_item.c.title).where(plan_item.c.id.in_(known))
        )
        return {ItemId(row.id): row.title for row in found}

    async def scored_at(self, known: MeetingId, by: PersonId) -> datetime | None:
        """When somebody gave a pulse; the score itself is read by aggregates alone."""
        found: datetime | None = await self._connection.scalar(
            select(pulse.c.at).where(pulse.c.meeting_id == known, pulse.c.person_id == by)
        )
        return found

    async def touch(self, known: MeetingId, of: PairId, items: Sequence[ItemId]) -> None:
        """Link plan items to a meeting; items of another pair's plan are passed over."""
        if not items:
            return
        chosen = select(literal(known), plan_item.c.id).where(
            plan_item.c.id.in_(items), plan_item.c.pair_id == of
        )
        await self._connection.execute(
            insert(meeting_item).from_select(["meeting_id", "item_id"], chosen)
        )


def _last_of(of: Any, known: Sequence[PairId], by: PersonId) -> Any:
    """The id of the meeting that a card is filled from."""
    return (
        select(of.c.id)
        .where(of.c.pair_id.in_(known), of.c.status.in_(_RECORDED))
        .order_by(
            (of.c.recorded_by == by).desc(),
            of.c.recorded_at.desc(),
            of.c.day.desc(),
            of.c.id.desc(),
        )
        .limit(1)
        .correlate(None)
        .scalar_subquery()
    )


def _nearest(of: ColumnElement[Any]) -> Any:
    return (
        select(func.json_array(plan_item.c.id, plan_item.c.title))
        .where(and_(plan_item.c.pair_id == of, plan_item.c.status.in_(OPEN)))
        .order_by(plan_item.c.due, plan_item.c.number)
        .limit(1)
        .correlate(meeting)
        .scalar_subquery()
    )


_WITH_NEAREST = select(meeting, ITEMS, ABSENT, _nearest(meeting.c.pair_id).label("nearest"))


def _habit(row: Any) -> Habit:
    item, title = json.loads(row.nearest) if row.nearest else (None, "")
    return Habit(meeting_of(row), item, title)
