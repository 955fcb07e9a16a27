"""What a curator is told of a mentor's load before proposing one more pair."""

from bot.domain.matching.drafts import Caution, Load


def test_spent_hours_are_a_caution_at_the_limit() -> None:
    assert Load(pairs=1, minutes=239).warnings(3, 4) == ()
    assert Load(pairs=1, minutes=240).warnings(3, 4) == (Caution.HOURS_SPENT,)
    assert Load(pairs=1, minutes=6000).warnings(3, None) == ()


def test_pairs_and_hours_are_told_apart() -> None:
    assert Load(pairs=3, minutes=300).warnings(3, 5) == (Caution.MANY_PAIRS, Caution.HOURS_SPENT)
