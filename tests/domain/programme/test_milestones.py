"""The usual checkpoints of a programme."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import SchoolCalendar
from bot.domain.forms import Form, Format
from bot.domain.ids import PairId
from bot.domain.programme.content import Programme
from bot.domain.programme.milestones import usual

CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"))


@pytest.mark.parametrize(
    ("start", "end", "interim", "final"),
    [
        # The school year: end of January (a Saturday in 2026) and 25 May.
        (date(2025, 9, 15), date(2026, 5, 29), date(2026, 1, 30), date(2026, 5, 25)),
        # Half a year without January: its middle and its end.
        (date(2026, 2, 9), date(2026, 4, 30), date(2026, 3, 20), date(2026, 4, 30)),
        # A year on from February: January comes near the end, so the middle is taken.
        (date(2026, 2, 9), date(2027, 2, 9), date(2026, 8, 10), date(2027, 2, 9)),
    ],
)
def test_usual_days(start: date, end: date, interim: date, final: date) -> None:
    programme = Programme(start, end, Form.TEACHER_TEACHER, Format.EXPERT_NOVICE)
    found = usual(programme, PairId(1), CALENDAR)
    assert [one.day for one in found] == [interim, final]
