"""What pairs come down to, added up by the database: four statements for any number of them.

Of meetings only those are fetched that a rule may speak of; notes that look equal are compared
where they are read.
"""

import json
from collections.abc import AsyncIterator, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.gists import Due, Gist, Glimpse, MeetingSum, PlanSum, Rules, in_order
from bot.domain.ids import OrganisationId, PairId
from bot.domain.likeness import note_key
from bot.domain.meetings import HELD
from bot.domain.pairs import PairStatus
from bot.domain.periods import Period
from bot.domain.plans import FULFILLED, OPEN, UNCOUNTED, ItemStatus
from bot.storage.programmes.cursors import of_period, reading, same, waiting
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.programmes.petitions import petition_of
from bot.storage.programmes.suspects import suspects
from bot.storage.tables import meeting, pair, plan_item, programme


class Gists:
    def __init__(self, connection: AsyncConnection, rules: Rules) -> None:
        self._connection = connection
        self._rules = rules

    async def of_period(self, within: OrganisationId, period: Period) -> AsyncIterator[Gist]:
        """Pairs at work, paused or closed in a period, in the order of their ids."""
        async for gist in self._gists(of_period(within, period)):
            yield gist

    async def of_pair(self, within: OrganisationId, known: PairId) -> Gist | None:
        """One pair, whatever its year and status."""
        chosen = (pair.c.organisation_id == within) & (pair.c.id == known)
        return await anext(self._gists(chosen), None)

    async def _gists(self, chosen: ColumnElement[bool]) -> AsyncIterator[Gist]:
        here, at_work = self._connection, chosen & (pair.c.status == PairStatus.ACTIVE)
        pairs = await reading(here, pair_rows().where(chosen).order_by(pair.c.id), same, "id")
        sums = await reading(here, _sums(chosen, self._rules), _summed, "id")
        seen = await reading(here, suspects(at_work, self._rules), same)
        petitions = await reading(here, waiting(chosen), petition_of)
        while (known := await pairs.next_key()) is not None:
            ((plan, held),) = await sums.of(known)
            yield Gist(
                pair_of(await pairs.of(known)),
                plan,
                held,
                _glimpses(await seen.of(known)),
                tuple(await petitions.of(known)),
            )


def _sums(chosen: ColumnElement[bool], rules: Rules) -> Select[Any]:
    """A row a pair; each of both sums is one pass over the pair's part of an index."""
    return (
        select(pair.c.id, _of_plan(rules).label("plan"), _of_meetings(rules).label("held"))
        .join(programme, programme.c.pair_id == pair.c.id)
        .where(chosen)
        .order_by(pair.c.id)
    )


def _of_plan(rules: Rules) -> Any:
    item = plan_item.c
    due = func.json_array(item.due, item.responsible_id)
    return (
        select(
            func.json_array(
                func.count(),
                func.count().filter(item.status.in_(FULFILLED)),
                func.count().filter(item.status == ItemStatus.VERIFIED),
                func.json_group_array(due).filter(item.status.in_(OPEN)),
                func.json_group_array(item.done_on).filter(item.done_on >= rules.looked_back),
            )
        )
        .where(item.pair_id == pair.c.id, item.status.not_in(UNCOUNTED))
        .correlate(pair)
        .scalar_subquery()
    )


def _of_meetings(rules: Rules) -> Any:
    met = meeting.c
    counted = met.day.between(rules.year_start, rules.until)
    return (
        select(
            func.json_array(
                func.count().filter(counted),
                func.coalesce(func.sum(met.minutes).filter(counted), 0),
                func.count().filter(met.day >= rules.lately),
                func.max(met.day),
            )
        )
        .where(met.pair_id == pair.c.id, met.status.in_(HELD))
        .correlate(pair)
        .scalar_subquery()
    )


def _summed(row: Any) -> tuple[PlanSum, MeetingSum]:
    items, done, verified, waiting_for, closed = json.loads(row.plan)
    meetings, minutes, recent, last = json.loads(row.held)
    return (
        PlanSum(
            items,
            done,
            verified,
            in_order(Due(date.fromisoformat(due), who) for due, who in waiting_for),
            tuple(map(date.fromisoformat, closed)),
        ),
        MeetingSum(meetings, minutes, recent, date.fromisoformat(last) if last else None),
    )


def _glimpses(rows: Iterable[Any]) -> tuple[Glimpse, ...]:
    seen: dict[int, Glimpse] = {}
    for known, _, day, recorded_at, confirmed, imported, note in rows:
        if note or known not in seen:
            key = note_key(note) if note else ""
            seen[known] = Glimpse(known, day, recorded_at, confirmed, imported, key)
    return tuple(seen.values())
