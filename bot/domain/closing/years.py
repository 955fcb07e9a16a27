"""One school year after the other: what ends, what goes on, what is only read from then on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.closing.refusals import TooEarly, YearOver
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.programme.content import Programme
from bot.domain.school.year import SchoolYear

_MAY: Final = 5
_JUNE: Final = 6
_AUGUST: Final = 8
_SEPTEMBER: Final = 9


class Fate(StrEnum):
    """What becomes of a pair when the year is over; LATER: its term isn't, it works on."""

    ENDS = "ends"
    GOES_ON = "goes_on"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Opened:
    """The school year that was opened last; what had ended by then is history."""

    first: int
    on: date


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a mentor stays in the base for a year; None: asked, not answered yet."""

    person_id: PersonId
    name: str
    stays: bool | None


def year_to_open(today: date) -> SchoolYear:
    """In summer the next one, from August the one that has begun; TooEarly otherwise."""
    if today.month < _JUNE:
        raise TooEarly
    return year_spoken_of(today)


def year_spoken_of(today: date) -> SchoolYear:
    """The year that mentors were asked about last: from May on the next one."""
    return (
        SchoolYear.starting(today.year) if _MAY <= today.month < _AUGUST else SchoolYear.of(today)
    )


def year_reported(today: date, opened: Opened | None) -> SchoolYear:
    """The year whose reports are gathered: the old one until the new one is opened."""
    begun = SchoolYear.of(today)
    late = _AUGUST <= today.month <= _SEPTEMBER and (opened is None or opened.first < begun.first)
    return SchoolYear.starting(begun.first - 1) if late else begun


def asked_about(today: date) -> SchoolYear | None:
    """The year that mentors are asked about in May."""
    return SchoolYear.starting(today.year) if today.month == _MAY else None


def running(pairs: Iterable[Pair], year: SchoolYear) -> tuple[Pair, ...]:
    """Pairs whose year it was: at work, begun before the new one, not beyond its start."""
    at_work = (PairStatus.ACTIVE, PairStatus.PAUSED)
    return tuple(
        pair
        for pair in pairs
        if pair.status in at_work
        and pair.programme.start < year.start
        and pair.programme.end < year.start
    )


def renewed(pair: Pair, year: SchoolYear, today: date) -> Pair:
    """A proposal to go on: the same people, form and kinds; goal and plan are made anew."""
    was = pair.programme
    programme = Programme(
        max(year.start, today), year.end, was.form, was.format, was.kinds, strengths=was.strengths
    )
    return Pair(
        id=PairId(0),
        organisation_id=pair.organisation_id,
        mentor=_unanswered(pair.mentor),
        mentees=tuple(map(_unanswered, pair.mentees)),
        status=PairStatus.PROPOSED,
        programme=programme,
        code=pair.code,
        terms=replace(pair.terms, consent_on=None),
        previous_id=pair.id,
    )


def is_history(pair: Pair, opened: Opened | None) -> bool:
    """Whether it had ended when a newer year was opened."""
    if opened is None or pair.closed_on is None:
        return False
    before = pair.programme.start < SchoolYear.starting(opened.first).start
    return before and pair.closed_on <= opened.on


def require_current(pair: Pair, opened: Opened | None) -> Pair:
    """YearOver for history: it is read, not written."""
    if is_history(pair, opened):
        raise YearOver
    return pair


def year_of(pair: Pair) -> SchoolYear:
    """The school year a pair is listed under: that of its end, or of its start while it works."""
    return SchoolYear.of(pair.closed_on or pair.programme.start)


def _unanswered(member: Member) -> Member:
    return replace(member, agreed_at=None)
