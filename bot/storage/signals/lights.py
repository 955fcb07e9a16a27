"""Lights over time: a row when the light of a pair changes."""

from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId
from bot.domain.outlines import Outline
from bot.domain.pairs import PairStatus
from bot.domain.signals.history import LightChange
from bot.storage.programmes.cursors import CHUNK, hanging, reading
from bot.storage.programmes.gists import outline_of_row
from bot.storage.programmes.sums import outlines
from bot.storage.tables import pair, pair_light


class Lights:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def latest(self, within: OrganisationId) -> dict[PairId, LightChange]:
        """The newest row of each pair: one statement."""
        newest = (
            select(func.max(pair_light.c.day))
            .where(pair_light.c.pair_id == pair.c.id)
            .correlate(pair)
            .scalar_subquery()
        )
        found = await self._connection.execute(
            select(pair_light)
            .join(pair, pair.c.id == pair_light.c.pair_id)
            .where(pair.c.organisation_id == within, pair_light.c.day == newest)
        )
        return {change.pair: change for change in map(_change, found)}

    async def add(self, within: OrganisationId, changes: Sequence[LightChange]) -> None:
        rows = [
            {
                "organisation_id": within,
                "pair_id": one.pair,
                "day": one.day,
                "light": one.light,
                "codes": " ".join(one.codes),
            }
            for one in changes
        ]
        if rows:
            await self._connection.execute(insert(pair_light), rows)

    async def of_pair(self, known: PairId) -> list[LightChange]:
        """The newest first."""
        found = await self._connection.execute(
            select(pair_light)
            .where(pair_light.c.pair_id == known)
            .order_by(pair_light.c.day.desc())
        )
        return [_change(row) for row in found]

    async def histories(
        self, within: OrganisationId, since: date
    ) -> AsyncIterator[tuple[Outline, list[LightChange]]]:
        """All changes, the oldest first, of each pair that works or has ended since that day.

        Pairs in the order of their ids, those without any left out: two statements, read side by
        side, so that memory holds one pair at a time.
        """
        running = pair.c.status.in_((PairStatus.ACTIVE, PairStatus.PAUSED))
        chosen = (pair.c.organisation_id == within) & (running | (pair.c.closed_on >= since))
        query = outlines(chosen).execution_options(yield_per=CHUNK)
        pairs = await self._connection.stream(query)
        found = await reading(
            self._connection,
            hanging(pair_light, chosen).order_by(pair_light.c.pair_id, pair_light.c.day),
            _change,
        )
        async for chunk in pairs.partitions(CHUNK):
            for *told, mentees in chunk:
                if changes := await found.of(told[0]):
                    yield outline_of_row(told, mentees), changes

    async def over_time(self, within: OrganisationId, start: date, end: date) -> list[LightChange]:
        """All changes up to `end` that matter for the days from `start` on, oldest first.

        The last row before `start` of each pair is there: it tells the light on that day.
        `lights_on` of the domain counts a day from them.
        """
        before = (
            select(func.max(pair_light.c.day))
            .where(pair_light.c.pair_id == pair.c.id, pair_light.c.day <= start)
            .correlate(pair)
            .scalar_subquery()
        )
        found = await self._connection.execute(
            select(pair_light)
            .join(pair, pair.c.id == pair_light.c.pair_id)
            .where(
                pair_light.c.organisation_id == within,
                pair_light.c.day <= end,
                pair_light.c.day >= func.coalesce(before, start),
            )
            .order_by(pair_light.c.day, pair_light.c.pair_id)
        )
        return [_change(row) for row in found]


def _change(row: Any) -> LightChange:
    codes = tuple(row.codes.split())
    return LightChange(PairId(row.pair_id), row.day, row.light, codes)
