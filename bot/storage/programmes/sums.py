"""A row a pair: who it is, and its plan and meetings added up; by ranges of indexes."""

from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, func, select, type_coerce
from sqlalchemy.sql.functions import FunctionElement

from bot.domain.gists import Rules
from bot.domain.meetings import HELD, MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.plans import FULFILLED, OPEN, UNCOUNTED, ItemStatus
from bot.storage.tables import meeting, pair, pair_mentee, person, plan_item, programme

_mentor = person.alias("mentor")
_older = meeting.alias("older")
# In the order of `Outline`, then the mentor.
_OUTLINE = (
    pair.c.id,
    pair.c.code,
    pair.c.status,
    programme.c.form,
    programme.c.format,
    programme.c.start,
    programme.c.end,
    pair.c.order_number,
    pair.c.mentor_consent_on,
    pair.c.pause_ended_on,
    pair.c.mentor_id,
    _mentor.c.name,
)


def outlines(chosen: ColumnElement[bool], *more: Any) -> Select[Any]:
    """Of pairs chosen by `pair` and `programme`, in the order of their ids; `more` beside each."""
    return (
        select(*_OUTLINE, _mentees(), *more)
        .join(programme, programme.c.pair_id == pair.c.id)
        .join(_mentor, _mentor.c.id == pair.c.mentor_id)
        .where(chosen)
        .order_by(pair.c.id)
    )


def sums(chosen: ColumnElement[bool], rules: Rules) -> Select[Any]:
    """The same with plan and meetings added up."""
    return outlines(
        chosen,
        _plan(rules),
        _met(rules),
        _held(func.count()).where(meeting.c.day >= rules.lately).scalar_subquery(),
        _held(meeting.c.day).order_by(meeting.c.day.desc()).limit(1).scalar_subquery(),
        case((pair.c.status == PairStatus.ACTIVE, _newest(rules))),
    )


def _mentees() -> Any:
    return (
        select(_listed(person.c.id, person.c.name))
        .select_from(pair_mentee)
        .join(person, person.c.id == pair_mentee.c.person_id)
        .where(pair_mentee.c.pair_id == pair.c.id, pair_mentee.c.left_on.is_(None))
        .correlate(pair)
        .scalar_subquery()
    )


def _plan(rules: Rules) -> Any:
    """Items, done, verified, days and people of the open ones, days of the closed ones."""
    item = plan_item.c
    # Of even width, so that texts of one day stand in the order of people.
    named = func.printf(" %012d", item.responsible_id)
    who = case((item.responsible_id.is_not(None), named), else_="")
    due = type_coerce(item.due, String).concat(who)
    return (
        select(
            func.json_array(
                func.count(),
                func.count().filter(item.status.in_(FULFILLED)),
                func.count().filter(item.status == ItemStatus.VERIFIED),
                func.group_concat(due).filter(item.status.in_(OPEN)),
                func.group_concat(item.done_on).filter(item.done_on >= rules.looked_back),
            )
        )
        .where(item.pair_id == pair.c.id, item.status.not_in(UNCOUNTED))
        .correlate(pair)
        .scalar_subquery()
    )


def _met(rules: Rules) -> Any:
    """Meetings of the period and their minutes."""
    minutes = func.coalesce(func.sum(meeting.c.minutes), 0)
    return (
        _held(func.json_array(func.count(), minutes))
        .where(meeting.c.day.between(rules.year_start, rules.until))
        .scalar_subquery()
    )


def _newest(rules: Rules) -> Any:
    """The last meetings, of every pair: without a newer one an older one would seem the last."""
    met = meeting.c
    earliest = (
        select(_older.c.day)
        .where(
            _older.c.pair_id == pair.c.id,
            _older.c.status.in_(HELD),
            _older.c.day >= rules.looked_back,
        )
        .order_by(_older.c.day.desc())
        .limit(1)
        .offset(rules.book.limits.one_sided_meetings - 1)
        .correlate(pair)
        .scalar_subquery()
    )
    confirmed = (met.status == MeetingStatus.CONFIRMED) | met.imported
    return (
        _held(_listed(met.id, met.day, met.recorded_at, confirmed, met.imported))
        .where(met.day >= func.coalesce(earliest, rules.looked_back))
        .scalar_subquery()
    )


def _held(what: Any) -> Select[Any]:
    return (
        select(what)
        .select_from(meeting)
        .where(meeting.c.pair_id == pair.c.id, meeting.c.status.in_(HELD))
        .correlate(pair)
    )


def _listed(*columns: ColumnElement[Any]) -> FunctionElement[Any]:
    return func.json_group_array(func.json_array(*columns))
