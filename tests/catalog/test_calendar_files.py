"""School years: the days that the school's own file and the public calendar tell together."""

from datetime import date, timedelta

import pytest

from bot.catalog import calendar_known, days_off, lessons_on, school_year, working_weekends

YEAR = (date(2025, 9, 1), date(2026, 8, 31))


def test_days_off_are_those_of_the_school_year() -> None:
    off = days_off(*YEAR)
    told = [
        (date(2025, 11, 3), date(2025, 11, 4)),
        (date(2025, 12, 31), date(2026, 1, 11)),
        (date(2026, 2, 21), date(2026, 2, 23)),
        (date(2026, 3, 7), date(2026, 3, 9)),
        (date(2026, 5, 1), date(2026, 5, 3)),
        (date(2026, 5, 9), date(2026, 5, 11)),
        (date(2026, 6, 12), date(2026, 6, 14)),
    ]
    days = {a + timedelta(days=n) for a, b in told for n in range((b - a).days + 1)}
    assert off == days


@pytest.mark.parametrize("day", [date(2025, 10, 28), date(2026, 3, 30), date(2026, 6, 3)])
def test_holidays_of_pupils_are_working_days_of_teachers(day: date) -> None:
    assert day not in days_off(*YEAR)
    assert not lessons_on(day)
    assert lessons_on(date(2026, 2, 9))


def test_next_year_has_public_holidays_before_anybody_edits_its_file() -> None:
    off = days_off(date(2026, 9, 1), date(2027, 5, 31))
    assert {date(2026, 11, 4), date(2026, 12, 31), date(2027, 1, 7), date(2027, 3, 8)} <= off


def test_year_without_a_file_says_so_and_still_rests_on_public_holidays() -> None:
    year = school_year(date(2031, 10, 1))
    assert (year.known, year.start, year.end) == (False, date(2031, 9, 1), date(2032, 5, 31))
    assert date(2031, 11, 4) in days_off(date(2031, 9, 1), date(2032, 5, 31))
    assert calendar_known(date(2025, 9, 1), date(2027, 5, 31))
    assert not calendar_known(date(2026, 9, 1), date(2027, 9, 1))


def test_june_still_belongs_to_the_year_and_august_to_the_next() -> None:
    assert school_year(date(2026, 6, 30)).code == "2025/26"
    assert school_year(date(2026, 8, 28)).code == "2026/27"


def test_saturday_that_the_state_made_a_working_day() -> None:
    assert working_weekends(*YEAR) == {date(2025, 11, 1)}
