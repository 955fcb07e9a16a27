"""A meeting with its pair in one statement: what every tap on a record begins with."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, MeetingId
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.domain.plans import OPEN
from bot.storage.journal.meeting_rows import MEETING_ABSENT, MEETING_ITEMS, meeting_of
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.tables import meeting, meeting_item, pair, plan_item

_AS = "meeting_"
_TITLES = (
    select(func.json_group_object(plan_item.c.id, plan_item.c.title))
    .join(meeting_item, meeting_item.c.item_id == plan_item.c.id)
    .where(meeting_item.c.meeting_id == meeting.c.id)
    .correlate(meeting)
    .scalar_subquery()
)
_NEAREST = (
    select(func.json_array(plan_item.c.id, plan_item.c.title))
    .where(plan_item.c.pair_id == meeting.c.pair_id, plan_item.c.status.in_(OPEN))
    .order_by(plan_item.c.due, plan_item.c.number)
    .limit(1)
    .correlate(meeting)
    .scalar_subquery()
)
# Built once: putting so many columns together costs as much as running the statement.
_WITH_PAIR = (
    pair_rows()
    .add_columns(
        *(column.label(_AS + column.name) for column in meeting.c),
        MEETING_ITEMS,
        MEETING_ABSENT,
        _TITLES.label("titles"),
        _NEAREST.label("nearest"),
    )
    .join(meeting, meeting.c.pair_id == pair.c.id)
    .where(meeting.c.id == bindparam("known"))
)


@dataclass(frozen=True, slots=True)
class Found:
    """A meeting, its pair, the titles of its items, the open item due first (empty: none)."""

    meeting: Meeting
    pair: Pair
    titles: dict[ItemId, str]
    nearest: dict[ItemId, str]


class MeetingEntries:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def with_pair(self, known: MeetingId) -> Found | None:
        found = await self._connection.execute(_WITH_PAIR, {"known": known})
        rows = list(found)
        if not rows:
            return None
        titles = json.loads(rows[0].titles or "{}")
        nearest = [json.loads(rows[0].nearest)] if rows[0].nearest else []
        return Found(
            meeting_of(_Columns(rows[0])),
            pair_of(rows),
            {ItemId(int(item)): title for item, title in titles.items()},
            {ItemId(item): title for item, title in nearest},
        )


class _Columns:
    """The meeting's part of a row that holds a pair as well."""

    def __init__(self, row: Any) -> None:
        self._row = row

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, _AS + name)
