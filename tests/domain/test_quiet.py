"""Nobody is spoken to at night, on a day off or in their pause."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar
from bot.domain.quiet import Quiet, next_allowed
from tests.domain.zones import SCHOOL, calendars, days, moments, moscow, zones

quiets = st.builds(Quiet, start=st.times(), end=st.times(), paused_until=st.none() | days)


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ("2026-02-09 09:00", "2026-02-09 09:00"),
        ("2026-02-09 08:00", "2026-02-09 08:00"),
        ("2026-02-09 20:00", "2026-02-10 08:00"),
        ("2026-02-09 03:00", "2026-02-09 08:00"),
        ("2026-02-06 21:00", "2026-02-09 08:00"),
        ("2026-02-07 12:00", "2026-02-09 08:00"),
        ("2025-12-30 23:00", "2026-01-12 08:00"),
    ],
)
def test_night_and_days_off_move_to_the_next_working_morning(at: str, allowed: str) -> None:
    assert next_allowed(moscow(at), Quiet(), SCHOOL) == moscow(allowed)


def test_a_pause_ends_on_its_day_or_on_the_working_day_after() -> None:
    until_friday = Quiet(paused_until=date(2026, 2, 13))
    assert next_allowed(moscow("2026-02-09 10:00"), until_friday, SCHOOL) == moscow(
        "2026-02-13 08:00"
    )
    until_saturday = replace(until_friday, paused_until=date(2026, 2, 14))
    assert next_allowed(moscow("2026-02-09 10:00"), until_saturday, SCHOOL) == moscow(
        "2026-02-16 08:00"
    )


def test_quiet_hours_go_by_the_persons_own_clock() -> None:
    kamchatka = ZoneInfo("Asia/Kamchatka")
    noon = moscow("2026-02-09 12:00")
    assert next_allowed(noon, Quiet(), SCHOOL, kamchatka) == moscow("2026-02-09 23:00")


def test_no_quiet_hours_when_they_begin_as_they_end() -> None:
    at = moscow("2026-02-09 03:00")
    assert next_allowed(at, Quiet(time(0), time(0)), SCHOOL) == at


def test_of_an_hour_shown_twice_the_one_that_is_still_ahead() -> None:
    cairo = SchoolCalendar(ZoneInfo("Africa/Cairo"))
    second_23_10 = datetime(2025, 10, 30, 21, 10, tzinfo=UTC)  # Thursday, clocks went back
    allowed = next_allowed(second_23_10, Quiet(time(12), time(23, 30)), cairo)
    assert allowed == datetime(2025, 10, 30, 21, 30, tzinfo=UTC)


@given(moments, quiets, calendars, zones)
def test_what_is_allowed_suits_the_person_and_stays_where_it_is(
    at: datetime, quiet: Quiet, calendar: SchoolCalendar, zone: ZoneInfo
) -> None:
    allowed = next_allowed(at, quiet, calendar, zone)
    local = allowed.astimezone(zone)
    assert allowed >= at
    assert not quiet.covers(local.time())
    assert quiet.allows(local.date(), calendar)
    assert next_allowed(allowed, quiet, calendar, zone) == allowed
