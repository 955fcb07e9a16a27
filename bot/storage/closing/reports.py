"""Mentors' reports."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.closing.reports import HANDED_IN, Owed, Proposal, Report
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.storage.tables import mentor_report, pair, programme

_FIELDS = tuple(field.name for field in fields(Report))
_OWN = ("worked", "failed", "wishes", "readiness", "reminded", "returned")


class Reports:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, known: PairId) -> Report | None:
        rows = await self._connection.execute(
            select(mentor_report).where(mentor_report.c.pair_id == known)
        )
        row = rows.one_or_none()
        return None if row is None else _report(row)

    async def add(self, new: Sequence[Report], now: datetime) -> None:
        """Begun; one that is there already stays as it is: one statement."""
        if new:
            await self._connection.execute(
                insert(mentor_report).on_conflict_do_nothing(index_elements=["pair_id"]),
                [{**_values(report), "created_at": now} for report in new],
            )

    async def save(self, changed: Report) -> None:
        await self._connection.execute(
            update(mentor_report)
            .where(mentor_report.c.pair_id == changed.pair_id)
            .values(**_values(changed))
        )

    async def forget_untouched(self, known: PairId) -> None:
        """It was begun by a slip, and nobody has written or heard of it."""
        empty = (mentor_report.c[name].is_(None) for name in _OWN)
        await self._connection.execute(
            delete(mentor_report).where(mentor_report.c.pair_id == known, *empty)
        )

    async def owed(self, within: OrganisationId) -> list[tuple[Owed, PersonId]]:
        """Pairs at work and those with an unfinished report, with the mentor: one statement."""
        rows = await self._connection.execute(
            select(
                mentor_report,
                pair.c.id.label("of_pair"),
                pair.c.status.label("pair_status"),
                pair.c.mentor_id,
                programme.c.end,
            )
            .select_from(pair)
            .join(programme, programme.c.pair_id == pair.c.id)
            .outerjoin(mentor_report, mentor_report.c.pair_id == pair.c.id)
            .where(
                pair.c.organisation_id == within,
                or_(
                    pair.c.status == PairStatus.ACTIVE,
                    (pair.c.status == PairStatus.CLOSED)
                    & mentor_report.c.status.not_in(HANDED_IN),
                ),
            )
            .order_by(pair.c.id)
        )
        return [(_owed(row), PersonId(row.mentor_id)) for row in rows]

    async def remind(self, told: Mapping[PairId, int]) -> None:
        """Which reminder was told last of each: one statement."""
        if told:
            changed = update(mentor_report).where(mentor_report.c.pair_id == bindparam("known"))
            await self._connection.execute(
                changed.values(reminded=bindparam("stage")),
                [{"known": known, "stage": days} for known, days in told.items()],
            )

    async def of_pairs(self, known: Sequence[PairId]) -> dict[PairId, Report]:
        rows = await self._connection.execute(
            select(mentor_report).where(mentor_report.c.pair_id.in_(known))
        )
        return {PairId(row.pair_id): _report(row) for row in rows}

    async def of_organisation(self, within: OrganisationId, since: date) -> dict[PairId, Report]:
        """Those due from a day on."""
        rows = await self._connection.execute(
            select(mentor_report).where(
                mentor_report.c.organisation_id == within, mentor_report.c.due >= since
            )
        )
        return {PairId(row.pair_id): _report(row) for row in rows}


def _owed(row: Any) -> Owed:
    report = None if row.pair_id is None else _report(row)
    return Owed(PairId(row.of_pair), PairStatus(row.pair_status), row.end, report)


def _report(row: Any) -> Report:
    found = {name: getattr(row, name) for name in _FIELDS}
    found["proposals"] = tuple(Proposal(one) for one in row.proposals)
    return Report(**found)


def _values(report: Report) -> dict[str, Any]:
    return {name: getattr(report, name) for name in _FIELDS} | {
        "proposals": [str(one) for one in report.proposals]
    }
