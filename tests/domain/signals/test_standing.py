"""Load, papers, straight lines: each limit on both sides."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.signals import (
    Burden,
    Light,
    MissingPapers,
    Overload,
    PairFacts,
    Paper,
    Rulebook,
    Sheet,
    StraightLine,
    judge,
)

TODAY = date(2026, 2, 9)
CALM = PairFacts(active=True, start=date(2026, 2, 4), end=date(2026, 5, 29))


@pytest.mark.parametrize(
    ("burden", "light"),
    [
        (Burden(pairs=2, capacity=2), Light.GREEN),
        (Burden(pairs=3, capacity=2), Light.YELLOW),
        (Burden(pairs=1, capacity=1, minutes=180, hours=3), Light.GREEN),
        (Burden(pairs=1, capacity=1, minutes=181, hours=3), Light.YELLOW),
        (Burden(pairs=1, capacity=1, minutes=10, hours=0), Light.YELLOW),
        (Burden(pairs=1, capacity=1, minutes=9000, hours=None), Light.GREEN),
    ],
)
def test_mentor_carries_more_than_was_stated(burden: Burden, light: Light) -> None:
    assert judge(replace(CALM, burden=burden), TODAY).light is light


@pytest.mark.parametrize(("group", "light"), [(6, Light.GREEN), (7, Light.YELLOW)])
def test_large_group(group: int, light: Light) -> None:
    assert judge(replace(CALM, group=group), TODAY).light is light


def test_all_that_is_too_much_is_named_and_nothing_else() -> None:
    burden = Burden(pairs=4, capacity=3, minutes=600, hours=5)
    (signal,) = judge(replace(CALM, burden=burden), TODAY).signals
    assert signal == Overload(Light.YELLOW, 4, 3, 600, 5, 30, None)


def test_missing_papers_are_named() -> None:
    papers = (Paper.ORDER, Paper.MENTOR_CONSENT)
    verdict = judge(replace(CALM, papers_missing=papers), TODAY)
    assert verdict.signals == (MissingPapers(Light.YELLOW, papers),)


def test_straight_line_needs_five_scales_and_the_newest_is_told() -> None:
    short = Sheet("pulse", by_mentor=False, questions=4, value=10, on=date(2026, 2, 1))
    assert judge(replace(CALM, straight=(short,)), TODAY).light is Light.GREEN
    before = Sheet("entry", by_mentor=False, questions=9, value=10, on=date(2025, 10, 1))
    after = Sheet("exit", by_mentor=True, questions=5, value=7, on=date(2026, 1, 20))
    verdict = judge(replace(CALM, straight=(after, short, before)), TODAY)
    assert verdict.signals == (StraightLine(Light.YELLOW, "exit", by_mentor=True, value=7),)


def test_rule_that_is_off_or_recoloured() -> None:
    facts = replace(CALM, papers_missing=(Paper.ORDER,), open_petition=True)
    off = Rulebook().changed({"missing_papers": 0})
    assert judge(facts, TODAY, off).light is Light.GREEN
    rules = {
        code: replace(rule, colours=(Light.RED,)) if code == "missing_papers" else rule
        for code, rule in Rulebook().rules.items()
    }
    assert judge(facts, TODAY, Rulebook(rules=rules)).light is Light.RED


def test_own_numbers_replace_the_usual_ones_and_unknown_ones_do_nothing() -> None:
    book = Rulebook().changed({"pause_yellow": 3, "long_gone": 5})
    assert book.limits.pause_yellow == 3
    assert book.limits.pause_red == 60
    assert judge(CALM, TODAY, book).light is Light.YELLOW
