"""Ends: those that are ripe to be suggested, words of why, what was told when."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.closing.ending import Candidate
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.plans import OPEN, ItemStatus
from bot.storage.tables import pair, pair_closing, plan_item, programme

# What one side alone calls done is not settled yet.
_UNSETTLED = (*OPEN, ItemStatus.DONE)
_UNCOUNTED = (ItemStatus.PROPOSED, ItemStatus.CANCELLED)
_OF_PAIR = (
    pair.c.id,
    pair.c.mentor_id,
    programme.c.end,
    pair_closing.c.told_on,
    pair_closing.c.told,
)
_ENDS = (
    select(
        *_OF_PAIR,
        func.count(case((plan_item.c.status.not_in(_UNCOUNTED), 1))).label("items"),
        func.count(case((plan_item.c.status.in_(_UNSETTLED), 1))).label("open"),
    )
    .join(programme, programme.c.pair_id == pair.c.id)
    .outerjoin(plan_item, plan_item.c.pair_id == pair.c.id)
    .outerjoin(pair_closing, pair_closing.c.pair_id == pair.c.id)
    .group_by(*_OF_PAIR)
    .order_by(pair.c.id)
)


class Endings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def candidates(self, within: OrganisationId) -> list[Candidate]:
        """All active pairs with how much of the plan is left: one statement."""
        rows = await self._connection.execute(
            _ENDS.where(pair.c.organisation_id == within, pair.c.status == PairStatus.ACTIVE)
        )
        return [
            Candidate(
                PairId(row.id),
                PersonId(row.mentor_id),
                row.end,
                row.items,
                row.open,
                row.told_on,
                row.told or 0,
            )
            for row in rows
        ]

    async def mark_told(self, within: OrganisationId, told: Sequence[PairId], on: date) -> None:
        """Once more: one statement."""
        if told:
            new = insert(pair_closing).values(
                [
                    {"pair_id": one, "organisation_id": within, "told_on": on, "told": 1}
                    for one in told
                ]
            )
            again = {"told_on": on, "told": pair_closing.c.told + 1}
            await self._connection.execute(
                new.on_conflict_do_update(index_elements=["pair_id"], set_=again)
            )

    async def keep_why(self, within: OrganisationId, known: PairId, why: str | None) -> None:
        """Words of why it ended; None: none any more."""
        new = insert(pair_closing).values(pair_id=known, organisation_id=within, why=why)
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["pair_id"], set_={"why": why})
        )

    async def why(self, known: PairId) -> str | None:
        found: str | None = await self._connection.scalar(
            select(pair_closing.c.why).where(pair_closing.c.pair_id == known)
        )
        return found
