"""Days and hours of a school, over zones and clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar, SchoolYear, default_term, school_year_of
from tests.domain.zones import SCHOOL, calendars, days, moments, moscow


def test_a_naive_time_stops_at_the_door() -> None:
    with pytest.raises(ValueError, match="naive"):
        SCHOOL.day(datetime(2026, 2, 9, 9))  # noqa: DTZ001
    with pytest.raises(ValueError, match="without"):
        SCHOOL.moment(date(2026, 2, 9), time(9, tzinfo=UTC))


def test_late_evening_in_utc_is_tomorrow_in_moscow() -> None:
    assert SCHOOL.day(datetime(2026, 2, 8, 21, 30, tzinfo=UTC)) == date(2026, 2, 9)


def test_saturday_works_in_a_six_day_school_only() -> None:
    saturday = date(2026, 2, 7)
    assert not SCHOOL.is_working(saturday)
    six = SchoolCalendar(SCHOOL.zone, six_days=True)
    assert six.is_working(saturday)
    assert not six.is_working(saturday + timedelta(days=1))


def test_new_year_holidays_are_stepped_over_both_ways() -> None:
    assert SCHOOL.previous_working(date(2026, 1, 5)) == date(2025, 12, 30)
    assert SCHOOL.next_working(date(2026, 1, 5)) == date(2026, 1, 12)


def test_an_hour_that_clocks_skip_becomes_the_hour_they_jump_to() -> None:
    berlin = SchoolCalendar(ZoneInfo("Europe/Berlin"))
    skipped = berlin.moment(date(2026, 3, 29), time(2, 30))
    assert berlin.local(skipped).time() == time(3, 30)


def test_48_hours_asked_on_friday_end_on_tuesday_at_the_same_hour() -> None:
    asked = moscow("2026-02-06 18:40")
    assert SCHOOL.add_working_time(asked, 2) == moscow("2026-02-10 18:40")
    assert SCHOOL.add_working_time(moscow("2026-02-07 12:00"), 1) == moscow("2026-02-09 12:00")


def test_working_days_are_not_counted_backward() -> None:
    with pytest.raises(ValueError, match="forward"):
        SCHOOL.add_working_days(date(2026, 2, 9), -1)


def test_june_belongs_to_the_year_that_is_reported_on() -> None:
    past = SchoolYear(date(2025, 9, 1), date(2026, 5, 31))
    assert school_year_of(date(2026, 2, 9)) == past
    assert school_year_of(date(2026, 6, 15)) == past
    assert school_year_of(date(2026, 8, 20)).start == date(2026, 9, 1)
    assert date(2026, 5, 31) in past
    assert date(2026, 6, 1) not in past


@given(days)
def test_a_default_term_starts_today_and_lasts_at_least_four_weeks(today: date) -> None:
    term = default_term(today)
    assert term.start == today
    assert timedelta(days=28) <= term.end - today < timedelta(days=366 + 28)
    assert (term.end.month, term.end.day) == (5, 31)


@given(calendars, days)
def test_the_nearest_working_days_are_working_and_nothing_lies_between(
    calendar: SchoolCalendar, day: date
) -> None:
    before, after = calendar.previous_working(day), calendar.next_working(day)
    assert before <= day <= after
    assert calendar.is_working(before)
    assert calendar.is_working(after)
    between = (before + timedelta(days=n) for n in range(1, (after - before).days))
    assert not any(calendar.is_working(d) for d in between)


@given(calendars, days, st.integers(0, 30))
def test_n_working_days_later_has_n_working_days_behind_it(
    calendar: SchoolCalendar, day: date, count: int
) -> None:
    later = calendar.add_working_days(day, count)
    passed = [day + timedelta(days=n) for n in range(1, (later - day).days + 1)]
    assert sum(calendar.is_working(d) for d in passed) == count


@given(calendars, days, st.times())
def test_a_moment_is_utc_and_shows_its_hour_or_a_jump_past_it(
    calendar: SchoolCalendar, day: date, at: time
) -> None:
    moment = calendar.moment(day, at.replace(fold=0))
    shown = calendar.local(moment)
    assert moment.tzinfo is UTC
    jumped = shown.replace(tzinfo=None) - datetime.combine(day, at)
    assert timedelta(0) <= jumped <= timedelta(hours=1)


@given(calendars, moments, st.integers(1, 5))
def test_working_time_ends_on_a_working_day(
    calendar: SchoolCalendar, at: datetime, count: int
) -> None:
    assert calendar.is_working(calendar.day(calendar.add_working_time(at, count)))
