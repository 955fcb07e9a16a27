"""When the summary of a month comes, and of which month it is."""

from datetime import date, timedelta

from bot.domain.calendar import SchoolCalendar
from bot.domain.periods import Period, Span, period_of


def first_working_day_of_month(day: date, calendar: SchoolCalendar) -> date:
    """Of the month of `day`; a month of days off alone has its day in the next one."""
    return calendar.next_working(day.replace(day=1))


def month_before(day: date) -> Period:
    return period_of(Span.MONTH, day.replace(day=1) - timedelta(days=1))
