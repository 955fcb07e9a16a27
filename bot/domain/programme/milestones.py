"""Checkpoints of a programme: an interim and a final one, met with a line of words."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import NothingToUndo, WorldChanged
from bot.domain.ids import MilestoneId, PairId, PersonId
from bot.domain.programme.content import Programme

LONGEST_RESULT = 300
_JANUARY, _MAY = 1, 5


class MilestoneKind(StrEnum):
    """Source: 000, «промежуточных и конечных результатов»."""

    INTERIM = "interim"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day by which a result is expected, and what was reached."""

    id: MilestoneId
    pair_id: PairId
    kind: MilestoneKind
    day: date
    expected: str | None = None
    met_on: date | None = None
    met_words: str | None = None
    met_by: PersonId | None = None

    @property
    def open(self) -> bool:
        return self.met_on is None


def usual(programme: Programme, pair: PairId, calendar: SchoolCalendar) -> tuple[Milestone, ...]:
    """The end of January and 25 May where the term holds them, else its middle and its end."""
    start, end = programme.start, programme.end
    january = _in_term(_JANUARY, 31, start, end)
    may = _in_term(_MAY, 25, start, end)
    middle = start + (end - start) / 2
    interim = january if january and (end - january).days > 28 else middle
    final = may if may and end - may <= timedelta(days=31) else end
    return tuple(
        Milestone(MilestoneId(0), pair, kind, max(calendar.previous_working(day), start))
        for kind, day in ((MilestoneKind.INTERIM, interim), (MilestoneKind.FINAL, final))
    )


def meet(milestone: Milestone, by: PersonId, today: date, words: str | None) -> Milestone:
    if not milestone.open:
        raise WorldChanged
    return replace(milestone, met_on=today, met_by=by, met_words=words)


def unmeet(milestone: Milestone) -> Milestone:
    if milestone.open:
        raise NothingToUndo
    return replace(milestone, met_on=None, met_by=None, met_words=None)


def move(milestone: Milestone, to: date) -> Milestone:
    if not milestone.open:
        raise WorldChanged
    return replace(milestone, day=to)


def _in_term(month: int, day: int, start: date, end: date) -> date | None:
    found = (date(year, month, day) for year in range(start.year, end.year + 1))
    return next((one for one in found if start < one <= end), None)
