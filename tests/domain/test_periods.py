"""Periods of reports: which are offered, what is read from somebody's own words."""

from datetime import date

import pytest

from bot.domain.periods import Period, Span, of_code, offered, parse_period, period_of

TODAY = date(2026, 2, 9)


def days(period: Period | None) -> tuple[date, date] | None:
    return (period.start, period.end) if period else None


def test_the_current_period_and_the_one_before_are_offered() -> None:
    assert [(one.span, one.number, one.start, one.end) for one in offered(TODAY)] == [
        (Span.MONTH, 2, date(2026, 2, 1), date(2026, 2, 28)),
        (Span.MONTH, 1, date(2026, 1, 1), date(2026, 1, 31)),
        (Span.QUARTER, 1, date(2026, 1, 1), date(2026, 3, 31)),
        (Span.QUARTER, 4, date(2025, 10, 1), date(2025, 12, 31)),
        (Span.HALF_YEAR, 2, date(2026, 1, 1), date(2026, 5, 31)),
        (Span.HALF_YEAR, 1, date(2025, 9, 1), date(2025, 12, 31)),
        (Span.SCHOOL_YEAR, 1, date(2025, 9, 1), date(2026, 5, 31)),
        (Span.SCHOOL_YEAR, 1, date(2024, 9, 1), date(2025, 5, 31)),
    ]


def test_meetings_of_june_belong_to_the_year_that_ended() -> None:
    year, half = (period_of(span, TODAY) for span in (Span.SCHOOL_YEAR, Span.HALF_YEAR))
    assert date(2026, 6, 20) in year
    assert date(2026, 6, 20) in half
    assert date(2025, 8, 20) in year
    assert date(2026, 8, 1) not in year
    assert date(2026, 1, 1) not in period_of(Span.HALF_YEAR, date(2025, 12, 31))


def test_a_button_of_last_year_is_no_period_any_more() -> None:
    assert of_code("month:2026-01-01", TODAY) == period_of(Span.MONTH, date(2026, 1, 5))
    assert of_code("month:2024-01-01", TODAY) is None
    assert of_code("own:2026-01-01", TODAY) is None


@pytest.mark.parametrize(
    "words",
    [
        "с 1 декабря по 15 января",
        "1 декабря – 15 января",
        "01.12.2025 – 15.01.2026",
        "1.12.2025-15.01.2026",
        "01.12-15.01",
        "2025-12-01 - 2026-01-15",
        "От 1 декабря 2025 г. до 15 января 2026 г.",
        "from 1 December to 15 January",
    ],
)
def test_two_days_in_own_words(words: str) -> None:
    read = parse_period(words, TODAY)
    assert days(read) == (date(2025, 12, 1), date(2026, 1, 15))


@pytest.mark.parametrize(
    "words", ["15 января", "с пятницы", "с 15.01.2026 по 01.12.2025", "", "–"]
)
def test_what_is_no_period(words: str) -> None:
    assert parse_period(words, TODAY) is None
