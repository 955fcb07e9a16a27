"""How long a mentee's question waits for an answer, in working hours."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from statistics import median
from typing import Final

from bot.domain.calendar import ONE_DAY, SchoolCalendar

# The hours of a working day that count: nobody is expected to answer in the evening.
DAY_BEGINS: Final = time(8)
DAY_ENDS: Final = time(18)


def working_time(asked: datetime, answered: datetime, calendar: SchoolCalendar) -> timedelta:
    """Time between two moments that lies in working hours of working days."""
    total, day = timedelta(), calendar.day(asked)
    while day <= calendar.day(answered):
        if calendar.is_working(day):
            begins = max(asked, calendar.moment(day, DAY_BEGINS))
            ends = min(answered, calendar.moment(day, DAY_ENDS))
            total += max(ends - begins, timedelta())
        day += ONE_DAY
    return total


def usual_minutes(
    answers: Iterable[tuple[datetime, datetime]], calendar: SchoolCalendar
) -> int | None:
    """The median of whole minutes; None where nothing was answered yet."""
    waits = [working_time(asked, told, calendar) for asked, told in answers]
    if not waits:
        return None
    return round(median(wait.total_seconds() for wait in waits) / 60)
