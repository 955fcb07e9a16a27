"""Pairs of a school year with their people and their work added up: one statement for them all."""

import json
from datetime import date
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, and_, func, or_, select, type_coerce
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.forms import Kind
from bot.domain.ids import OrganisationId
from bot.domain.indicators.facts import PairFact, Work
from bot.domain.meetings import HELD
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.plans import FULFILLED, UNCOUNTED
from bot.domain.school.year import SchoolYear
from bot.storage.tables import meeting, pair, pair_mentee, plan_item, programme

_RUNNING: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)
# What the database writes has no blanks to be skipped.
_parsed: Final = json.JSONDecoder().raw_decode


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
        last = self._held(meeting.c.day).order_by(meeting.c.day.desc()).limit(1)
        found = await self._connection.execute(
            select(
                pair.c.id,
                pair.c.mentor_id,
                self._mentees(),
                pair.c.status,
                programme.c.status,
                programme.c.approved_at.is_not(None),
                programme.c.form,
                type_coerce(programme.c.kinds, String),
                programme.c.start,
                programme.c.end,
                pair.c.closed_on,
                pair.c.pause_ended_on,
                self._items(),
                self._meetings(),
                last.scalar_subquery(),
            )
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(self._chosen)
            .order_by(pair.c.id)
        )
        return tuple([_pair(*row) for row in found])

    def _mentees(self) -> Any:
        """Those who left before the year were no members in it."""
        present = pair_mentee.c.left_on.is_(None) | (pair_mentee.c.left_on >= self._year.opens)
        return (
            select(func.json_group_array(pair_mentee.c.person_id))
            .where(pair_mentee.c.pair_id == pair.c.id, present)
            .correlate(pair)
            .scalar_subquery()
        )

    def _items(self) -> Any:
        item = plan_item.c
        done = item.status.in_(FULFILLED)
        return (
            select(
                func.json_array(
                    func.count(),
                    func.count().filter(done),
                    func.count().filter(done, item.done_on <= item.due),
                    func.count().filter(item.moves > 0),
                )
            )
            .where(item.pair_id == pair.c.id, item.status.not_in(UNCOUNTED))
            .correlate(pair)
            .scalar_subquery()
        )

    def _meetings(self) -> Any:
        """Those of the year, and their minutes."""
        minutes = func.coalesce(func.sum(meeting.c.minutes), 0)
        return (
            self._held(func.json_array(func.count(), minutes))
            .where(meeting.c.day >= self._year.opens)
            .scalar_subquery()
        )

    def _held(self, what: Any) -> Select[Any]:
        return (
            select(what)
            .select_from(meeting)
            .where(
                meeting.c.pair_id == pair.c.id,
                meeting.c.status.in_(HELD),
                meeting.c.day <= self._today,
            )
            .correlate(pair)
        )


def _pair(known: Any, mentor: Any, mentees: str, *plain: Any) -> PairFact:
    *before, kinds, start, end, closed_on, pause_ended, items, meetings, last = plain
    work = Work._make((*_parsed(items)[0], *_parsed(meetings)[0], last))
    taught = tuple(sorted(_parsed(mentees)[0]))
    days = (start, end, closed_on, pause_ended)
    return PairFact._make((known, mentor, taught, *before, _kinds(kinds), *days, work))


@lru_cache(maxsize=64)
def _kinds(written: str) -> tuple[Kind, ...]:
    return tuple(map(Kind, json.loads(written)))
