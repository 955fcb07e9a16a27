"""Programmes of a school by status, checks of plans, and those that begin today."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.storage.programmes.pairs import gathered, pair_rows
from bot.storage.tables import pair, plan_check, programme


@dataclass(frozen=True, slots=True)
class PlanCheck:
    """«План проверен»: when, by whom, with which words."""

    pair_id: PairId
    day: date
    words: str | None
    by: PersonId | None


class Standing:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def with_status(
        self, known: OrganisationId, statuses: Collection[ProgrammeStatus], *, at_work: bool
    ) -> list[Pair]:
        """Pairs with such programmes; `at_work`: of active and paused pairs alone."""
        query = pair_rows().where(
            pair.c.organisation_id == known, programme.c.status.in_(statuses)
        )
        if at_work:
            query = query.where(pair.c.status.in_((PairStatus.ACTIVE, PairStatus.PAUSED)))
        return gathered(await self._connection.execute(query.order_by(pair.c.id)))

    async def count(
        self, known: OrganisationId, statuses: Collection[ProgrammeStatus]
    ) -> dict[ProgrammeStatus, int]:
        found = await self._connection.execute(
            select(programme.c.status, func.count())
            .where(programme.c.organisation_id == known, programme.c.status.in_(statuses))
            .group_by(programme.c.status)
        )
        return {ProgrammeStatus(status): count for status, count in found}

    async def begin(self, known: OrganisationId, today: date) -> None:
        """Approved programmes whose first day has come are carried out from now on."""
        await self._connection.execute(
            update(programme)
            .where(
                programme.c.organisation_id == known,
                programme.c.status == ProgrammeStatus.APPROVED,
                programme.c.start <= today,
            )
            .values(status=ProgrammeStatus.ACTIVE)
        )

    async def add_check(self, organisation: OrganisationId, new: PlanCheck, now: datetime) -> int:
        made = await self._connection.execute(
            insert(plan_check).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                day=new.day,
                words=new.words,
                by_id=new.by,
                created_at=now,
            )
        )
        key = made.inserted_primary_key
        return int(key[0]) if key else 0

    async def check(self, known: int) -> PlanCheck | None:
        return _check(await self._first(plan_check.c.id == known))

    async def latest_check(self, known: PairId) -> PlanCheck | None:
        return _check(await self._first(plan_check.c.pair_id == known))

    async def _first(self, where: Any) -> Any:
        found = await self._connection.execute(
            select(plan_check).where(where).order_by(plan_check.c.id.desc()).limit(1)
        )
        return found.one_or_none()


def _check(row: Any) -> PlanCheck | None:
    return None if row is None else PlanCheck(row.pair_id, row.day, row.words, row.by_id)
