"""Two looks at the criteria say together what to talk about."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.bases.criteria import Advice, recommend

CODES = tuple("abcdef")
TICKS = st.frozensets(st.sampled_from([*CODES, "of another list"]))


@given(TICKS, TICKS)
def test_every_criterion_is_told_once_or_nothing_is(
    own: frozenset[str], curator: frozenset[str]
) -> None:
    found = recommend(CODES, own, curator)
    told = (*found.both, *found.differ, *found.missing)
    assert sorted(told) == ([] if found.advice is Advice.NOTHING else sorted(CODES))
    assert all((code in own) is not (code in curator) for code in found.differ)


def test_two_equal_looks_agree() -> None:
    assert recommend(CODES, frozenset("ab"), frozenset("ab")).advice is Advice.AGREE


def test_one_look_alone_asks_for_the_other() -> None:
    assert recommend(CODES, frozenset("ab"), frozenset()).advice is Advice.ONE_SIDE


def test_ticks_of_another_list_say_nothing() -> None:
    found = recommend(CODES, frozenset({"of another list"}), frozenset())
    assert found.advice is Advice.NOTHING
