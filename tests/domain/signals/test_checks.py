"""«Проверено»: until when, and what speaks again earlier. Lights over time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.ids import PairId
from bot.domain.signals import Check, Light, PairFacts, Paper, Term, Verdict, judge
from bot.domain.signals.checks import last_day
from bot.domain.signals.history import LightChange, change, lights_on

TODAY = date(2026, 2, 9)
PAIR = PairId(1)
SILENT = PairFacts(active=True, start=TODAY - timedelta(days=40), end=date(2026, 5, 29))


def checked(light: Light, until: date = TODAY, code: str = "pause") -> Check:
    return Check(PAIR, code, light, until, None, datetime(2026, 2, 1, tzinfo=UTC), "talked")


def test_checked_signal_is_no_part_of_the_light() -> None:
    verdict = judge(SILENT, TODAY, checks=(checked(Light.YELLOW),))
    assert (verdict.light, verdict.signals) == (Light.GREEN, ())
    assert [one.signal.code for one in verdict.checked] == ["pause"]


def test_other_signals_go_on() -> None:
    facts = replace(SILENT, papers_missing=(Paper.ORDER,))
    verdict = judge(facts, TODAY, checks=(checked(Light.RED),))
    assert (verdict.light, len(verdict.checked)) == (Light.YELLOW, 1)


@pytest.mark.parametrize(
    ("check", "speaks"),
    [
        (checked(Light.YELLOW), False),
        (checked(Light.YELLOW, TODAY - timedelta(days=1)), True),
        (checked(Light.RED), False),
        (checked(Light.YELLOW, code="overdue"), True),
    ],
    ids=["in force", "over", "it got better", "of another rule"],
)
def test_when_a_signal_speaks(check: Check, speaks: bool) -> None:
    assert bool(judge(SILENT, TODAY, checks=(check,)).signals) is speaks


def test_worse_colour_speaks_at_once() -> None:
    red = replace(SILENT, start=TODAY - timedelta(days=61))
    assert judge(red, TODAY, checks=(checked(Light.YELLOW),)).light is Light.RED


@pytest.mark.parametrize(
    ("term", "day"),
    [
        (Term.WEEK, date(2026, 2, 16)),
        (Term.TWO_WEEKS, date(2026, 2, 23)),
        (Term.MONTH, date(2026, 3, 11)),
        (Term.YEAR, date(2026, 7, 31)),
    ],
)
def test_last_day_of_a_term(term: Term, day: date) -> None:
    assert last_day(term, TODAY, date(2026, 7, 31)) == day


def test_change_is_noted_once_a_day_and_only_when_there_is_one() -> None:
    yellow, green = Verdict(Light.YELLOW), Verdict(Light.GREEN)
    before = LightChange(PAIR, TODAY - timedelta(days=1), Light.GREEN)
    assert change(PAIR, green, before, TODAY) is None
    noted = change(PAIR, yellow, before, TODAY)
    assert noted == LightChange(PAIR, TODAY, Light.YELLOW)
    assert change(PAIR, green, noted, TODAY) is None
    assert change(PAIR, Verdict(None), None, TODAY) is None
    assert change(PAIR, Verdict(None), before, TODAY) == LightChange(PAIR, TODAY, None)


def test_lights_on_a_day_are_those_noted_last() -> None:
    other = PairId(2)
    rows = [
        LightChange(PAIR, date(2026, 2, 1), Light.GREEN),
        LightChange(other, date(2026, 2, 2), Light.RED),
        LightChange(PAIR, date(2026, 2, 5), Light.RED),
        LightChange(other, date(2026, 2, 6), None),
    ]
    assert lights_on(rows, date(2026, 1, 31)) == {}
    assert lights_on(rows, date(2026, 2, 4)) == {Light.GREEN: 1, Light.RED: 1}
    assert lights_on(rows, date(2026, 2, 6)) == {Light.RED: 1}
