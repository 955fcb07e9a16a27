"""How long a question waited, in working hours."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import SchoolCalendar
from bot.domain.gatherings.answer_times import usual_minutes, working_time

ZONE = ZoneInfo("Europe/Moscow")
CALENDAR = SchoolCalendar(ZONE)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 2, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("asked", "told", "hours"),
    [
        (at(9, 9), at(9, 12), 3),
        (at(9, 17), at(10, 9), 2),  # the night between doesn't count
        (at(13, 17), at(16, 9), 2),  # nor does the weekend
        (at(9, 20), at(9, 22), 0),
        (at(14, 10), at(15, 10), 0),
    ],
)
def test_only_working_hours_count(asked: datetime, told: datetime, hours: int) -> None:
    assert working_time(asked, told, CALENDAR) == timedelta(hours=hours)


def test_median_of_the_answers() -> None:
    answers = [(at(9, 9), at(9, 10)), (at(9, 9), at(9, 12)), (at(9, 9), at(11, 9))]
    assert usual_minutes(answers, CALENDAR) == 180
    assert usual_minutes([], CALENDAR) is None
