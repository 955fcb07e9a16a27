"""Which day is meant: the arithmetic under the grammar.

ValueError or OverflowError where the calendar has no such day.
"""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

LEAP_YEARS_APART: Final = 8  # 29 February may be as far, round a century's end


class Toward(StrEnum):
    """Which way a day without a year lies: meetings were, deadlines will be."""

    PAST = "past"
    FUTURE = "future"

    @property
    def sign(self) -> int:
        return -1 if self is Toward.PAST else 1

    def reaches(self, day: date, today: date) -> bool:
        """Today itself lies both ways."""
        return day <= today if self is Toward.PAST else day >= today


def months_later(day: date, months: int) -> date:
    """The same day of another month, or its last one."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))


def nearest_weekday(weekday: int, today: date, toward: Toward) -> date:
    """Never today: of today one says «сегодня»."""
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    if toward is Toward.FUTURE:
        return today + timedelta(days=ahead)
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def weekday_of_week(weekday: int, today: date, weeks: int) -> date:
    """A weekday of this week (0), of the last (-1), of the next (1)."""
    return today + timedelta(days=7 * weeks + weekday - today.weekday())


def nearest_date(day: int, month: int, today: date, toward: Toward) -> date | None:
    """The nearest date of that name; None when no calendar has it."""
    for years in range(LEAP_YEARS_APART + 1):
        year = today.year + toward.sign * years
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            found = date(year, month, day)
            if toward.reaches(found, today):
                return found
    return None


def nearest_day_of_month(day: int, today: date, toward: Toward) -> date | None:
    """«25 числа»: of this month, or of the nearest that has it."""
    for months in range(3):
        first = months_later(today.replace(day=1), toward.sign * months)
        if 1 <= day <= monthrange(first.year, first.month)[1]:
            found = first.replace(day=day)
            if toward.reaches(found, today):
                return found
    return None
