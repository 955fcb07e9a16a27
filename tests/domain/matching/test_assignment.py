"""A mentor for everybody: as good as trying all ways, and nobody beyond the capacity."""

from collections import Counter
from dataclasses import replace
from itertools import permutations, product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ids import PersonId
from bot.domain.matching.assignment import assign, match_all
from bot.domain.matching.drafts import Caution
from bot.domain.matching.shortlist import Candidate, Need, suggestion
from tests.domain.matching.people import needs, staffs


@st.composite
def tables(draw: st.DrawFn) -> list[list[int]]:
    rows = draw(st.integers(0, 6))
    columns = draw(st.integers(rows, 7))
    line = st.lists(st.integers(-50, 50), min_size=columns, max_size=columns)
    return draw(st.lists(line, min_size=rows, max_size=rows))


@given(tables())
def test_sum_is_the_least_of_all_ways(costs: list[list[int]]) -> None:
    found = assign(costs)
    assert len(set(found)) == len(costs)
    columns = range(len(costs[0])) if costs else ()
    least = min(
        sum(line[column] for line, column in zip(costs, way, strict=True))
        for way in permutations(columns, len(costs))
    )
    assert sum(line[column] for line, column in zip(costs, found, strict=True)) == least


@given(st.lists(needs, max_size=3, unique_by=lambda one: one.person), staffs)
def test_weights_are_the_best_that_capacities_allow(
    asking: list[Need], staff: list[Candidate]
) -> None:
    staff = staff[:4]
    found = match_all(asking, staff)
    given_to = Counter(one.chosen.candidate.person for one in found if one.chosen)
    assert all(given_to[one.person] <= one.places for one in staff)
    best = max(_value(asking, way) for way in product([None, *staff], repeat=len(asking)))
    assert _value(asking, [one.chosen and one.chosen.candidate for one in found]) == best


def _value(asking: list[Need], way: object) -> tuple[int, int]:
    """How many have a mentor, then the sum of weights; nothing for a way that may not be."""
    chosen = [(need, one) for need, one in zip(asking, way, strict=True) if one]  # type: ignore[call-overload]
    found = [suggestion(need, one) for need, one in chosen]
    loads = Counter(one.person for _, one in chosen)
    never = {Caution.SUPERIOR, Caution.OFFERED, Caution.HOURS_SPENT}
    barred = any(never & set(one.cautions) for one in found)
    crowded = any(loads[one.person] > one.places for _, one in chosen)
    oneself = any(need.person == one.person for need, one in chosen)
    if barred or crowded or oneself:
        return (-1, 0)
    return (len(found), sum(one.weight for one in found))


def test_equals_share_the_work() -> None:
    asking = [Need(PersonId(one), f"М {one}") for one in range(4)]
    staff = [Candidate(PersonId(10 + one), f"Н {one}", capacity=3) for one in range(3)]
    found = match_all(asking, staff)
    given_to = Counter(one.chosen.candidate.person for one in found if one.chosen)
    assert sorted(given_to.values()) == [1, 1, 2]


def test_who_is_being_replaced_is_not_given_back() -> None:
    former, other = (Candidate(PersonId(one), f"Н {one}") for one in (10, 11))
    asking = [Need(PersonId(1), "М", present=frozenset({former.person}), replacing=True)]
    assert match_all(asking, [former])[0].chosen is None
    (match,) = match_all(asking, [former, other])
    assert match.chosen is not None
    assert match.chosen.candidate == other


def test_two_hundred_on_both_sides_all_find_somebody() -> None:
    chance = Random(7)
    words = ["дисциплина", "родители", "проекты", "математика", "журнал", "музыка"]
    asking = [
        Need(PersonId(one), f"М {one}", request=" ".join(chance.sample(words, 2)))
        for one in range(200)
    ]
    staff = [
        Candidate(PersonId(1000 + one), f"Н {one}", competencies=" ".join(chance.sample(words, 2)))
        for one in range(200)
    ]
    found = match_all(asking, [replace(one, capacity=1) for one in staff])
    assert len({one.chosen.candidate.person for one in found if one.chosen}) == 200
