"""The days of a series by the school calendar."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import DateInPast
from bot.domain.gatherings.refusals import NumberOutside, SeriesTooShort
from bot.domain.gatherings.series import SeriesDraft, check_series, days_of
from bot.domain.ids import PairId

HOLIDAY = date(2026, 2, 23)
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), frozenset({HOLIDAY}))
END = date(2026, 5, 29)


def draft(first: date, every: int, times: int) -> SeriesDraft:
    return SeriesDraft(PairId(1), first, time(15), every=every, times=times)


def test_day_off_moves_to_the_next_working_day() -> None:
    days = days_of(draft(date(2026, 2, 16), 7, 3), CALENDAR, END)
    assert days == (date(2026, 2, 16), date(2026, 2, 24), date(2026, 3, 2))


def test_every_day_leaves_weekends_out_and_keeps_the_number() -> None:
    days = days_of(draft(date(2026, 2, 19), 1, 4), CALENDAR, END)
    assert days == (
        date(2026, 2, 19),
        date(2026, 2, 20),
        date(2026, 2, 24),
        date(2026, 2, 25),
    )


@given(
    st.dates(date(2026, 1, 12), date(2026, 5, 1)),
    st.integers(1, 92),
    st.integers(2, 40),
)
def test_days_are_working_apart_and_within_the_programme(
    first: date, every: int, times: int
) -> None:
    days = days_of(draft(first, every, times), CALENDAR, END)
    assert len(days) <= times
    assert list(days) == sorted(set(days))
    assert all(CALENDAR.is_working(day) and first <= day <= END for day in days)


def test_refusals_name_what_to_change() -> None:
    today = date(2026, 2, 9)
    with pytest.raises(NumberOutside):
        check_series(draft(today, 93, 4), CALENDAR, today, END)
    with pytest.raises(NumberOutside):
        check_series(draft(today, 7, 1), CALENDAR, today, END)
    with pytest.raises(DateInPast):
        check_series(draft(today - timedelta(days=1), 7, 4), CALENDAR, today, END)
    with pytest.raises(SeriesTooShort):
        check_series(draft(END, 7, 4), CALENDAR, today, END)
