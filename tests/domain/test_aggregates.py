"""Aggregates give nobody away, alone, by subtraction or by asking again."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.aggregates import (
    Hidden,
    Shown,
    breakdown,
    may_be_renewed,
    slice_of,
    summarise,
    summarise_pulses,
)


def answers(count: int, start: int = 0) -> dict[int, tuple[float, ...]]:
    return {person: (float(person % 10),) for person in range(start, start + count)}


def test_people_are_counted_not_answers() -> None:
    often = {1: (1.0, 1.0, 1.0, 1.0), 2: (3.0,), 3: ()}
    assert summarise(often) == Hidden(3)
    assert summarise({**often, 3: (5.0,)}) == Shown(3, mean=3.0, median=3.0)
    assert summarise_pulses(often) == Hidden(3)


@pytest.mark.parametrize(("size", "shown"), [(4, False), (5, True), (7, True), (8, False)])
def test_a_slice_needs_five_and_leaves_five_or_nobody(size: int, shown: bool) -> None:
    figure = slice_of(answers(12), set(range(size)))
    assert isinstance(figure, Shown) is shown
    assert isinstance(slice_of(answers(12), set(range(12))), Shown)


def test_a_third_small_slice_hides_the_smallest_shown_one() -> None:
    parts = {"mentor": set(range(10)), "mentee": set(range(10, 17)), "other": set(range(17, 20))}
    figures = breakdown(answers(20), parts)
    assert isinstance(figures.whole, Shown)
    assert isinstance(figures.parts["mentor"], Shown)
    assert figures.parts["mentee"] == Hidden(5)
    assert figures.parts["other"] == Hidden(5)


def test_two_small_slices_that_make_five_together_hide_each_other() -> None:
    parts = {"a": set(range(10)), "b": set(range(10, 13)), "c": set(range(13, 16))}
    figures = breakdown(answers(16), parts)
    assert [isinstance(f, Shown) for f in figures.parts.values()] == [True, False, False]


def test_slices_that_cover_everybody_are_all_shown() -> None:
    figures = breakdown(answers(12), {"a": set(range(7)), "b": set(range(7, 12))})
    assert [f.n for f in figures.parts.values() if isinstance(f, Shown)] == [7, 5]


def test_a_slice_inside_a_slice_must_leave_five_too() -> None:
    parts = {"all mentees": set(range(15)), "young": set(range(12))}
    figures = breakdown(answers(40), parts)
    assert isinstance(figures.parts["all mentees"], Shown)
    assert figures.parts["young"] == Hidden(5)


def test_a_figure_asked_for_again_waits_until_five_have_changed() -> None:
    before = answers(6)
    assert may_be_renewed(before, before)
    assert not may_be_renewed(before, answers(7))
    assert not may_be_renewed(before, {**before, 1: (9.0,)})
    assert may_be_renewed(before, answers(11))


people_by_part = st.lists(st.integers(0, 12), min_size=1, max_size=6)


@given(people_by_part, st.integers(0, 6))
def test_no_sum_or_difference_of_shown_slices_is_of_too_few(
    sizes: list[int], outside: int
) -> None:
    ends = [sum(sizes[: i + 1]) for i in range(len(sizes))]
    parts = {i: set(range(end - sizes[i], end)) for i, end in enumerate(ends)}
    figures = breakdown(answers(ends[-1] + outside), parts)
    shown = {key for key, figure in figures.parts.items() if isinstance(figure, Shown)}
    assert all(len(parts[key]) >= 5 for key in shown)
    if shown:
        left = ends[-1] + outside - len(set(chain(*(parts[key] for key in shown))))
        assert left == 0 or left >= 5


@given(st.lists(st.frozensets(st.integers(0, 25)), max_size=5))
def test_overlapping_slices_never_differ_by_too_few(sets: list[frozenset[int]]) -> None:
    parts = dict(enumerate(sets))
    figures = breakdown(answers(26), parts)
    shown = [parts[key] for key, figure in figures.parts.items() if isinstance(figure, Shown)]
    for one in shown:
        for other in [*shown, frozenset(range(26))]:
            if one < other:
                assert len(other - one) >= 5
