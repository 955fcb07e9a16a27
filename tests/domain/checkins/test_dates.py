"""Day 10, day 24, then each month: the day by the plan and the day it is asked on."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import SchoolCalendar
from bot.domain.checkins.dates import Dates, months_after, reached

CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), frozenset({date(2026, 2, 23)}))
BY = Dates(days=(10, 24), months_from=2, late_days=3, answer_days=14)
START, END = date(2026, 2, 2), date(2026, 6, 30)


def asked(start: date, end: date) -> list[tuple[date, date]]:
    """(day by the plan, day it is asked on) of every working day of a programme."""
    found: list[tuple[date, date]] = []
    day = start
    while day <= end + timedelta(days=10):
        due = reached(start, end, day, CALENDAR, BY) if CALENDAR.is_working(day) else None
        if due and due not in [one for one, _ in found]:
            found.append((due, day))
        day += timedelta(days=1)
    return found


def test_each_day_of_the_plan_is_asked_for_once() -> None:
    assert asked(START, END) == [
        (date(2026, 2, 12), date(2026, 2, 12)),
        (date(2026, 2, 26), date(2026, 2, 26)),
        (date(2026, 4, 2), date(2026, 4, 2)),
        (date(2026, 5, 2), date(2026, 5, 4)),
        (date(2026, 6, 2), date(2026, 6, 2)),
    ]


def test_day_off_moves_the_question_to_the_next_working_day() -> None:
    assert asked(date(2026, 2, 11), date(2026, 3, 1)) == [(date(2026, 2, 21), date(2026, 2, 24))]


def test_nothing_is_asked_after_the_end() -> None:
    assert asked(START, date(2026, 2, 25)) == [(date(2026, 2, 12), date(2026, 2, 12))]


@pytest.mark.parametrize(("late", "due"), [(3, date(2026, 2, 12)), (4, None)])
def test_question_that_is_days_late_is_left_out(late: int, due: date | None) -> None:
    today = date(2026, 2, 12) + timedelta(days=late)
    assert reached(START, END, today, CALENDAR, BY) == due


def test_last_day_of_a_short_month_stands_for_the_31st() -> None:
    assert months_after(date(2025, 12, 31), 2) == date(2026, 2, 28)
    assert months_after(date(2025, 12, 31), 3) == date(2026, 3, 31)
