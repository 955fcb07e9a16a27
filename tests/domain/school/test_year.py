"""The school year as a period."""

from datetime import date

import pytest

from bot.domain.school.year import SchoolYear


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2025, 8, 1), "2025/26"),
        (date(2025, 12, 31), "2025/26"),
        (date(2026, 5, 31), "2025/26"),
        (date(2026, 7, 31), "2025/26"),
        (date(2099, 9, 1), "2099/00"),
    ],
)
def test_day_belongs_to_the_year_that_began_before_it(day: date, code: str) -> None:
    assert SchoolYear.of(day).code == code


def test_year_lasts_from_september_to_may() -> None:
    year = SchoolYear.starting(2025)
    assert (year.start, year.end) == (date(2025, 9, 1), date(2026, 5, 31))
    assert (year.on(9, 15), year.on(1, 20)) == (date(2025, 9, 15), date(2026, 1, 20))
    assert year.next.first == 2026
