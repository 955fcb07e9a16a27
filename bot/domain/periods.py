"""Periods of reports: a month, a quarter, a half of the school year, the year, two own days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calendar import school_year_of
from bot.domain.spoken import Toward, parse_day
from bot.domain.spoken.words import fold

# «с 1 декабря по 15 января», «01.12.2025 – 15.01.2026», «1.12.2025-15.1.2026»
_BETWEEN: Final = re.compile(
    r"(?:(?:с|со|от|from|between)\s+)?(?P<first>.+?)"
    r"(?:\s+(?:по|до|to|till|until|and)\s+|\s*[–—]\s*|\s+-\s+|(?<=\.\d{4})-|(?<=\.\d\d)-)"
    r"(?P<last>.+)"
)


class Span(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    SCHOOL_YEAR = "school_year"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Period:
    """Both days inside. Halves are of the school year, quarters of the calendar year."""

    span: Span
    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        """Whether a meeting of that day counts."""
        return self.opens <= day <= self.closes

    @property
    def opens(self) -> date:
        """August already belongs to the school year that begins."""
        year = school_year_of(self.start)
        return year.opens if self._by_school and self.start == year.start else self.start

    @property
    def closes(self) -> date:
        """June and July still belong to the school year that ended."""
        year = school_year_of(self.end)
        return year.closes if self._by_school and self.end == year.end else self.end

    @property
    def _by_school(self) -> bool:
        return self.span in (Span.HALF_YEAR, Span.SCHOOL_YEAR)

    @property
    def number(self) -> int:
        """Which one of its year: a month 1–12, a quarter 1–4, a half 1–2."""
        match self.span:
            case Span.MONTH:
                return self.start.month
            case Span.QUARTER:
                return (self.start.month + 2) // 3
            case _:
                return 1 if self.start == school_year_of(self.start).start else 2

    @property
    def code(self) -> str:
        """For a button: «month:2026-01-01»."""
        return f"{self.span}:{self.start.isoformat()}"


def period_of(span: Span, day: date) -> Period:
    """The period of this kind that a day belongs to; of two own days there is none."""
    year = school_year_of(day)
    match span:
        case Span.MONTH:
            return Period(span, day.replace(day=1), _before_next(day, 1))
        case Span.QUARTER:
            first = day.replace(month=day.month - (day.month - 1) % 3, day=1)
            return Period(span, first, _before_next(first, 3))
        case Span.HALF_YEAR:
            turn = date(year.end.year, 1, 1)
            second = day >= turn
            return Period(span, turn, year.end) if second else Period(span, year.start, _eve(turn))
        case _:
            return Period(Span.SCHOOL_YEAR, year.start, year.end)


def offered(today: date) -> tuple[Period, ...]:
    """What a curator picks from: the current one of each kind and the one before, newest first."""
    found: list[Period] = []
    for span in (Span.MONTH, Span.QUARTER, Span.HALF_YEAR, Span.SCHOOL_YEAR):
        current = period_of(span, today)
        found += [current, _before(current)]
    return tuple(found)


def of_code(code: str, today: date) -> Period | None:
    """The offered period of a button; None for a forged or an outdated one."""
    return next((one for one in offered(today) if one.code == code), None)


def parse_period(text: str, today: date) -> Period | None:
    """Two days in one's own words, the earlier first; None when they are no period."""
    found = _BETWEEN.fullmatch(fold(text).strip(" \n\t.,;!"))
    if found is None:
        return None
    last = parse_day(found["last"], today)
    first = parse_day(found["first"], last or today, Toward.PAST)
    if first is None or last is None or not first <= last:
        return None
    return Period(Span.OWN, first, last)


def _before(known: Period) -> Period:
    # The eve of September is already a day of the year to come.
    back = 60 if known.span in (Span.HALF_YEAR, Span.SCHOOL_YEAR) else 1
    return period_of(known.span, known.start - timedelta(days=back))


def _before_next(first: date, months: int) -> date:
    later = first.month - 1 + months
    return _eve(date(first.year + later // 12, later % 12 + 1, 1))


def _eve(day: date) -> date:
    return day - timedelta(days=1)
