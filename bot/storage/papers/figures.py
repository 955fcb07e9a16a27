"""Figures of the school year's pairs: one statement each, whatever the number of pairs."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId
from bot.domain.meetings import HELD
from bot.domain.periods import Period
from bot.domain.plans import FULFILLED, Direction, ItemStatus
from bot.storage.programmes.cursors import of_period
from bot.storage.tables import meeting, pair, plan_item, programme

_UNCOUNTED = (ItemStatus.PROPOSED, ItemStatus.CANCELLED)


class Figures:
    """Of the same pairs, by the same rules as the summary."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def meetings(self, within: OrganisationId, period: Period) -> list[tuple[date, int]]:
        """Held meetings by day."""
        found = await self._connection.execute(
            select(meeting.c.day, func.count().label("number"))
            .join(pair, pair.c.id == meeting.c.pair_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(
                of_period(within, period),
                meeting.c.status.in_(HELD),
                meeting.c.day.between(period.opens, period.closes),
            )
            .group_by(meeting.c.day)
        )
        return [(row.day, row.number) for row in found]

    async def items(self, within: OrganisationId, period: Period) -> list[tuple[Direction, bool]]:
        """Of each item its direction and whether it is done."""
        done = plan_item.c.status.in_(FULFILLED).label("done")
        found = await self._connection.execute(
            select(plan_item.c.direction, done)
            .join(pair, pair.c.id == plan_item.c.pair_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(of_period(within, period), plan_item.c.status.not_in(_UNCOUNTED))
        )
        return [(Direction(row.direction), bool(row.done)) for row in found]
