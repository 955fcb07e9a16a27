"""Places of a mentor: the lowest free one, older pairs count, beyond only by a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching.refusals import MentorFull
from bot.domain.matching.slots import free_slot

taken = st.lists(st.none() | st.integers(1, 6), max_size=6).filter(
    lambda all_: len([s for s in all_ if s]) == len({s for s in all_ if s})
)


@given(taken, st.integers(1, 5))
def test_a_place_is_free_and_within_the_capacity_unless_said(
    slots: list[int | None], capacity: int
) -> None:
    slot = free_slot(slots, capacity, beyond=True)
    assert slot not in slots
    if len(slots) >= capacity:
        with pytest.raises(MentorFull) as refused:
            free_slot(slots, capacity, beyond=False)
        assert refused.value.pairs == len(slots)


def test_a_place_that_was_given_back_is_taken_again() -> None:
    assert free_slot([1, 3], 3, beyond=False) == 2
    assert free_slot([None, None], 3, beyond=False) == 3
