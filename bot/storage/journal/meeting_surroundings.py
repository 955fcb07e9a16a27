"""What a record is checked against, in one statement: its pair, its day, its items."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, MeetingId, PairId
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.storage.journal.meeting_rows import MEETING_ABSENT, MEETING_ITEMS, meeting_of
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.tables import meeting, pair, plan_item

_AS = "meeting_"
_NAMES = [*(column.name for column in meeting.c), "items", "absent"]
_TITLES = (
    select(func.json_group_object(plan_item.c.id, plan_item.c.title))
    .where(
        plan_item.c.id.in_(bindparam("items", expanding=True)),
        plan_item.c.pair_id == bindparam("known"),
    )
    .correlate(None)
    .scalar_subquery()
)
# Built once: putting so many columns together costs as much as running the statement.
_AROUND = (
    pair_rows()
    .add_columns(
        *(column.label(_AS + column.name) for column in meeting.c),
        MEETING_ITEMS,
        MEETING_ABSENT,
        _TITLES.label("titles"),
    )
    .outerjoin(
        meeting,
        (meeting.c.pair_id == pair.c.id)
        & or_(meeting.c.day == bindparam("day"), meeting.c.id == bindparam("also")),
    )
    .where(pair.c.id == bindparam("known"))
    .order_by(meeting.c.id)
)


@dataclass(frozen=True, slots=True)
class Around:
    """A pair, what is planned or recorded for one of its days, the titles of some items."""

    pair: Pair
    same_day: list[Meeting]
    titles: dict[ItemId, str]


class MeetingSurroundings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def around(
        self, known: PairId, day: date, items: Sequence[ItemId], *, also: MeetingId | None = None
    ) -> Around | None:
        """`also`: a meeting that may lie on another day. None: no such pair."""
        named = {"known": known, "day": day, "also": also, "items": list(items)}
        found = await self._connection.execute(_AROUND, named)
        rows = list(found)
        if not rows:
            return None
        same_day = {row.meeting_id: row for row in rows if row.meeting_id is not None}
        return Around(
            pair_of([row for row in rows if row.meeting_id == rows[0].meeting_id]),
            [meeting_of(_of_meeting(row)) for row in same_day.values()],
            {ItemId(int(item)): title for item, title in json.loads(rows[0].titles).items()},
        )


def _of_meeting(row: Any) -> SimpleNamespace:
    return SimpleNamespace(**{name: getattr(row, _AS + name) for name in _NAMES})
