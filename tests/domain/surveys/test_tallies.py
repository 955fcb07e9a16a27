"""Figures of one question, counted again by hand."""

from collections import Counter
from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.surveys.tallies import Tally, Zone, zone_of

scores = st.lists(st.integers(1, 10), min_size=1, max_size=30)


@given(scores, scores)
def test_two_blocks_together_are_all_their_answers(one: list[int], other: list[int]) -> None:
    both = Tally.of(map(str, one)).joined(Tally.of(map(str, other)))
    assert both.n == len(one + other)
    assert both.mean == pytest.approx(fmean(one + other))
    assert both.median == median(one + other)
    assert both.counts == Counter(map(str, one + other))


def test_people_are_counted_where_several_may_be_chosen() -> None:
    told = Tally.of(["lesson\npupils", "lesson", "own:Своё", "papers\nlesson"])
    assert told.n == 4
    assert told.percent("lesson") == 75
    assert told.percent("pupils") == 25


@pytest.mark.parametrize(
    ("mean", "zone"),
    [(10, Zone.HIGH), (8, Zone.HIGH), (7.9, Zone.MIDDLE), (5, Zone.MIDDLE), (4.9, Zone.LOW)],
)
def test_zones_are_those_of_the_instrument(mean: float, zone: Zone) -> None:
    assert zone_of(mean) is zone


def test_zones_add_up_to_everybody() -> None:
    told = Tally.of(map(str, [1, 4, 5, 7, 8, 10, 10, 10]))
    assert [told.zone_percent(one) for one in Zone] == [50, 25, 25]
