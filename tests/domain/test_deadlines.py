"""Reminders of plan items, meetings and silent pairs."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import (
    STAGES,
    SilenceStage,
    Stage,
    ask_if_held,
    ask_mentee_too,
    confirm_reminders,
    first_stage,
    next_confirm_reminder,
    next_stage,
    overdue_days,
    reminder_stages,
    silence_stage,
)
from tests.domain.zones import SCHOOL, calendars, days, moments, moscow


def stages(due: date) -> list[tuple[str, int]]:
    return [
        (f"{SCHOOL.local(at):%m-%d %H:%M}", stage.days)
        for at, stage in reminder_stages(due, SCHOOL)
    ]


def test_the_plan_is_thirteen_stages_with_eight_weekly_ones() -> None:
    assert [s.days for s in STAGES] == [-7, -3, -1, 0, 1, 8, 15, 22, 29, 36, 43, 50, 57]


def test_a_friday_deadline_is_told_of_at_nine_on_working_days() -> None:
    assert stages(date(2026, 2, 13))[:6] == [
        ("02-06 09:00", -7),
        ("02-10 09:00", -3),
        ("02-12 09:00", -1),
        ("02-13 09:00", 0),
        ("02-16 09:00", 1),  # T+1 is Saturday
        ("02-24 09:00", 8),  # Saturday again, then Sunday and the holiday
    ]


def test_stages_that_fall_on_one_day_become_the_later_one() -> None:
    # T-1 is Sunday and comes on Friday, where T-3 already is.
    assert stages(date(2026, 2, 16))[:3] == [
        ("02-09 09:00", -7),
        ("02-13 09:00", -1),
        ("02-16 09:00", 0),
    ]


def test_a_deadline_inside_the_holidays_is_told_of_before_them() -> None:
    assert stages(date(2026, 1, 5))[:3] == [
        ("12-29 09:00", -7),
        ("12-30 09:00", 0),
        ("01-12 09:00", 1),
    ]


def test_stages_already_past_are_not_sent() -> None:
    found = first_stage(date(2026, 2, 13), moscow("2026-02-11 15:00"), SCHOOL)
    assert found == (moscow("2026-02-12 09:00"), Stage(-1))


def test_due_today_and_made_before_nine_is_told_of_today() -> None:
    due = date(2026, 2, 13)
    found = first_stage(due, moscow("2026-02-13 08:00"), SCHOOL)
    assert found == (moscow("2026-02-13 09:00"), Stage(0))


def test_the_hour_itself_is_past() -> None:
    at_nine = moscow("2026-02-13 09:00")
    assert next_stage(date(2026, 2, 13), at_nine, SCHOOL) == (
        moscow("2026-02-16 09:00"),
        Stage(1),
    )


@pytest.mark.parametrize(
    ("due", "stage"),
    [(date(2026, 2, 6), 1), (date(2025, 12, 5), 57), (date(2025, 3, 1), 57)],
)
def test_overdue_on_arrival_comes_once_on_the_next_working_day(due: date, stage: int) -> None:
    arrived = moscow("2026-02-07 11:00")  # Saturday
    assert first_stage(due, arrived, SCHOOL) == (moscow("2026-02-09 09:00"), Stage(stage))


def test_after_the_eighth_week_nothing_more() -> None:
    assert next_stage(date(2025, 11, 7), moscow("2026-02-09 09:00"), SCHOOL) is None


def test_due_today_is_not_overdue() -> None:
    assert overdue_days(date(2026, 2, 9), date(2026, 2, 9)) == 0
    assert overdue_days(date(2025, 12, 5), date(2026, 2, 9)) == 66


@given(days, calendars)
def test_reminders_are_in_order_one_a_day_on_working_days_at_nine(
    due: date, calendar: SchoolCalendar
) -> None:
    found = reminder_stages(due, calendar)
    sent = [calendar.day(at) for at, _ in found]
    assert sent == sorted(set(sent))
    assert all(calendar.is_working(day) for day in sent)
    assert all(calendar.local(at).time() == time(9) for at, _ in found)
    assert [stage for _, stage in found] == sorted(stage for _, stage in found)


@given(days, calendars)
def test_up_to_the_deadline_never_late_and_after_it_never_early(
    due: date, calendar: SchoolCalendar
) -> None:
    for at, stage in reminder_stages(due, calendar):
        day = calendar.day(at)
        nominal = due + timedelta(days=stage.days)
        assert day <= nominal if stage.days <= 0 else day >= nominal
    last_before = [at for at, stage in reminder_stages(due, calendar) if stage.days <= 0][-1]
    assert calendar.day(last_before) == calendar.previous_working(due)


@given(days, calendars, moments)
def test_going_stage_by_stage_meets_each_of_the_rest_once(
    due: date, calendar: SchoolCalendar, after: datetime
) -> None:
    met, at = [], after
    while (found := next_stage(due, at, calendar)) is not None:
        met.append(found)
        at = found[0]
    assert met == [found for found in reminder_stages(due, calendar) if found[0] > after]


@given(days, calendars, moments)
def test_the_first_reminder_lies_ahead_on_a_working_day(
    due: date, calendar: SchoolCalendar, appeared: datetime
) -> None:
    found = first_stage(due, appeared, calendar)
    assert found is not None
    at, stage = found
    assert at > appeared
    assert calendar.is_working(calendar.day(at))
    if due < calendar.day(appeared):
        assert at == calendar.moment(calendar.add_working_days(calendar.day(appeared), 1), time(9))
        assert stage.days >= 1
        following = next_stage(due, at, calendar)
        assert following is None or following[1] > stage


def test_a_planned_meeting_is_asked_about_at_its_end_and_the_mentee_a_day_later() -> None:
    asked = ask_if_held(moscow("2026-02-12 14:30"), 45)
    assert asked == moscow("2026-02-12 15:15")
    assert ask_mentee_too(asked) == moscow("2026-02-13 15:15")
    with pytest.raises(ValueError, match="naive"):
        ask_if_held(datetime(2026, 2, 12), 45)  # noqa: DTZ001


def test_a_confirmation_is_asked_for_twice_more_then_never() -> None:
    recorded = moscow("2026-02-06 16:00")
    both = (moscow("2026-02-09 16:00"), moscow("2026-02-11 16:00"))
    assert confirm_reminders(recorded, SCHOOL) == both
    assert next_confirm_reminder(recorded, recorded, SCHOOL) == both[0]
    assert next_confirm_reminder(recorded, both[0], SCHOOL) == both[1]
    assert next_confirm_reminder(recorded, both[1], SCHOOL) is None


@pytest.mark.parametrize(
    ("since", "stage"),
    [
        (31, SilenceStage.NONE),
        (32, SilenceStage.MENTOR),
        (42, SilenceStage.BOTH),
        (62, SilenceStage.BOTH),
        (63, SilenceStage.CURATOR),
    ],
)
def test_silence_is_told_to_mentor_then_both_then_curator(since: int, stage: SilenceStage) -> None:
    assert silence_stage(since) is stage


@given(st.integers(0, 400), st.integers(1, 60))
def test_longer_silence_never_goes_back_a_stage(since: int, rhythm: int) -> None:
    order = list(SilenceStage)
    now, tomorrow = silence_stage(since, rhythm), silence_stage(since + 1, rhythm)
    assert order.index(now) <= order.index(tomorrow)


def test_a_rhythm_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="day"):
        silence_stage(3, 0)
