"""Pairs of a school year with their work added up: four statements for any number of them."""

from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.forms import Form, Kind
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.indicators.facts import PairFact, Work
from bot.domain.meetings import HELD
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.plans import ItemStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.school.year import SchoolYear
from bot.storage.tables import meeting, pair, pair_mentee, plan_item, programme

_RUNNING: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)
_UNCOUNTED: Final = (ItemStatus.PROPOSED, ItemStatus.CANCELLED)
_DONE: Final = (ItemStatus.DONE, ItemStatus.VERIFIED)
_NOTHING: Final = (0, 0, 0, 0)
_NEVER: Final = (0, 0, None)


def of_year(within: OrganisationId, year: SchoolYear) -> ColumnElement[bool]:
    """Of pair and programme: at work, paused, or ended in the year or later; never a declined one.

    The year goes from August to July, so that whatever ends has a year it ended in.
    """
    ended = and_(
        pair.c.status == PairStatus.CLOSED,
        pair.c.closed_on >= year.opens,
        pair.c.completion_reason != CompletionReason.DECLINED,
    )
    return and_(
        pair.c.organisation_id == within,
        programme.c.start <= year.closes,
        or_(pair.c.status.in_(_RUNNING), ended),
    )


class YearPairs:
    def __init__(
        self, connection: AsyncConnection, within: OrganisationId, year: SchoolYear, today: date
    ) -> None:
        self._connection = connection
        self._year = year
        self._today = today
        self._chosen = of_year(within, year)

    async def all(self) -> tuple[PairFact, ...]:
        mentees = await self._mentees()
        items = await self._items()
        meetings = await self._meetings()
        found = await self._connection.execute(
            select(
                pair.c.id,
                pair.c.mentor_id,
                pair.c.status,
                pair.c.closed_on,
                pair.c.pause_ended_on,
                programme.c.status.label("programme"),
                programme.c.approved_at,
                programme.c.form,
                programme.c.kinds,
                programme.c.start,
                programme.c.end,
            )
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(self._chosen)
            .order_by(pair.c.id)
        )
        return tuple(
            _pair(
                row,
                tuple(mentees.get(row.id, ())),
                Work(*items.get(row.id, _NOTHING), *meetings.get(row.id, _NEVER)),
            )
            for row in found
        )

    async def _mentees(self) -> dict[int, list[PersonId]]:
        """Those who left before the year were no members in it."""
        found = await self._connection.execute(
            self._hanging(select(pair_mentee.c.pair_id, pair_mentee.c.person_id), pair_mentee)
            .where(or_(pair_mentee.c.left_on.is_(None), pair_mentee.c.left_on >= self._year.opens))
            .order_by(pair_mentee.c.person_id)
        )
        mentees: dict[int, list[PersonId]] = {}
        for known, person in found:
            mentees.setdefault(known, []).append(PersonId(person))
        return mentees

    async def _items(self) -> dict[int, tuple[int, int, int, int]]:
        done = plan_item.c.status.in_(_DONE)
        found = await self._connection.execute(
            self._hanging(
                select(
                    plan_item.c.pair_id,
                    func.count(),
                    _number_of(done),
                    _number_of(and_(done, plan_item.c.done_on <= plan_item.c.due)),
                    _number_of(plan_item.c.moves > 0),
                ),
                plan_item,
            )
            .where(plan_item.c.status.not_in(_UNCOUNTED))
            .group_by(plan_item.c.pair_id)
        )
        return {row[0]: tuple(row[1:]) for row in found}

    async def _meetings(self) -> dict[int, tuple[int, int, date | None]]:
        in_year = meeting.c.day >= self._year.opens
        found = await self._connection.execute(
            self._hanging(
                select(
                    meeting.c.pair_id,
                    _number_of(in_year),
                    func.sum(case((in_year, meeting.c.minutes), else_=0)),
                    func.max(meeting.c.day),
                ),
                meeting,
            )
            .where(meeting.c.status.in_(HELD), meeting.c.day <= self._today)
            .group_by(meeting.c.pair_id)
        )
        return {row[0]: tuple(row[1:]) for row in found}

    def _hanging(self, query: Select[Any], table: Any) -> Select[Any]:
        return (
            query.join(pair, pair.c.id == table.c.pair_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(self._chosen)
        )


def _number_of(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((which, 1), else_=0))


def _pair(row: Any, mentees: tuple[PersonId, ...], work: Work) -> PairFact:
    return PairFact(
        id=PairId(row.id),
        mentor=PersonId(row.mentor_id),
        mentees=mentees,
        status=PairStatus(row.status),
        programme=ProgrammeStatus(row.programme),
        approved=row.approved_at is not None,
        form=Form(row.form),
        kinds=tuple(Kind(kind) for kind in row.kinds),
        start=row.start,
        end=row.end,
        closed_on=row.closed_on,
        pause_ended=row.pause_ended_on,
        work=work,
    )
