"""On which days a pair is asked how it goes: by days from its start, then once a month."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import SchoolCalendar

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Dates:
    """`days` from the start, rising; then each month from number `months_from` on.

    `late_days`: a question that is later than this is left out; `answer_days`: how long an answer
    counts in figures.
    """

    days: tuple[int, ...]
    months_from: int
    late_days: int
    answer_days: int


def reached(
    start: date, end: date, today: date, calendar: SchoolCalendar, by: Dates
) -> date | None:
    """The day by the plan whose question is to be asked `today`, or was a few days ago.

    On a non-working day the question moves to the next working one. None: nothing fresh.
    """
    last: date | None = None
    for day in _planned(start, by):
        if day > min(today, end) or calendar.next_working(day) > today:
            break
        last = day
    if last is None or (today - calendar.next_working(last)).days > by.late_days:
        return None
    return last


def _planned(start: date, by: Dates) -> Iterator[date]:
    last = start
    for days in by.days:
        last = start + timedelta(days=days)
        yield last
    months = by.months_from
    while True:
        if (day := months_after(start, months)) > last:
            yield day
        months += 1


def months_after(day: date, count: int) -> date:
    """The same number of another month, or that month's last day."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + count, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
