"""Which questionnaires are planned on which morning, and which never are."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import SchoolCalendar
from bot.domain.forms import Form
from bot.domain.ids import OrganisationId, PairId
from bot.domain.pairs import PairStatus
from bot.domain.surveys.automatic import (
    Morning,
    Planned,
    PlanState,
    Rule,
    Standing,
    due,
    to_plan,
)

SCHOOL, PAIR = OrganisationId(1), PairId(7)
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), frozenset({date(2026, 5, 1)}))
BEFORE = Rule("before", (), days=14, agreed=True)
INTERIM = Rule("interim", (), days=14, opens=(1, 15), closes=(1, 31))
AFTER = Rule("after", (), days=14, closed=True, opens=(5, 4), closes=(5, 15))
AT_WORK = Standing(PAIR, PairStatus.ACTIVE, Form.TEACHER_TEACHER, None, None)


def morning(today: date, *pairs: Standing, planned: tuple[Planned, ...] = ()) -> Morning:
    return Morning(SCHOOL, today, CALENDAR, pairs, planned)


def told(today: date, rule: Rule, *pairs: Standing) -> list[tuple[date, date, PairId | None]]:
    found = to_plan(morning(today, *pairs), [rule])
    return [(one.opens_on, one.closes_on, one.pair_id) for one in found]


@pytest.mark.parametrize(
    ("today", "opens"),
    [
        (date(2026, 1, 13), None),
        (date(2026, 1, 14), date(2026, 1, 15)),
        (date(2026, 1, 20), date(2026, 1, 21)),
        (date(2026, 1, 30), None),
        (date(2026, 2, 9), None),
    ],
)
def test_january_is_planned_a_working_day_before_and_never_afterwards(
    today: date, opens: date | None
) -> None:
    expected = [(opens, date(2026, 1, 31), None)] if opens else []
    assert told(today, INTERIM, AT_WORK) == expected


def test_day_before_is_a_working_day() -> None:
    assert told(date(2026, 4, 30), AFTER, AT_WORK) == [(date(2026, 5, 4), date(2026, 5, 15), None)]


def test_school_without_pairs_at_work_is_asked_nothing() -> None:
    closed = replace(AT_WORK, status=PairStatus.CLOSED, closed_on=date(2025, 11, 28))
    assert told(date(2026, 1, 14), INTERIM, closed) == []


def test_agreed_programme_is_asked_about_on_the_next_working_day() -> None:
    agreed = replace(AT_WORK, agreed_on=date(2026, 2, 6))
    assert told(date(2026, 2, 6), BEFORE, agreed) == [(date(2026, 2, 9), date(2026, 2, 23), PAIR)]


def test_pair_that_came_with_its_history_is_not_asked_of_its_beginning() -> None:
    assert told(date(2026, 2, 9), BEFORE, AT_WORK) == []
    old = replace(AT_WORK, agreed_on=date(2025, 9, 15))
    assert told(date(2026, 2, 9), BEFORE, old) == []


def test_pair_that_ended_early_is_asked_by_itself_once() -> None:
    ended = replace(AT_WORK, status=PairStatus.CLOSED, closed_on=date(2026, 3, 16))
    (plan,) = to_plan(morning(date(2026, 3, 17), ended), [AFTER])
    assert plan.pair_id == PAIR
    again = morning(date(2026, 3, 18), ended, planned=(plan,))
    assert to_plan(again, [AFTER]) == []


def test_pair_that_ended_after_all_were_asked_is_not_asked_twice() -> None:
    ended = replace(AT_WORK, status=PairStatus.CLOSED, closed_on=date(2026, 5, 29))
    whole = Planned(
        1, SCHOOL, "after", 2025, date(2026, 5, 4), date(2026, 5, 15), None, PlanState.SENT
    )
    assert to_plan(morning(date(2026, 6, 1), ended, planned=(whole,)), [AFTER]) == []


@pytest.mark.parametrize(
    ("today", "state", "on", "goes"),
    [
        (date(2026, 1, 14), PlanState.PLANNED, ["interim"], False),
        (date(2026, 1, 15), PlanState.PLANNED, ["interim"], True),
        (date(2026, 1, 19), PlanState.PLANNED, ["interim"], True),
        (date(2026, 1, 15), PlanState.CALLED_OFF, ["interim"], False),
        (date(2026, 1, 15), PlanState.SENT, ["interim"], False),
        (date(2026, 1, 15), PlanState.PLANNED, [], False),
        (date(2026, 2, 2), PlanState.PLANNED, ["interim"], False),
    ],
)
def test_what_goes_out_this_morning(
    today: date, state: PlanState, on: list[str], goes: bool
) -> None:
    plan = Planned(1, SCHOOL, "interim", 2025, date(2026, 1, 15), date(2026, 1, 31), None, state)
    assert bool(due(morning(today, AT_WORK, planned=(plan,)), on)) is goes
