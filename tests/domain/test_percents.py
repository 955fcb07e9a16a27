"""Whole per cents: a half goes up whatever stands before it."""

from bot.domain.percents import percent, rounded


def test_half_goes_up_after_an_even_digit_and_after_an_odd_one() -> None:
    eighths = [percent(part, 8) for part in range(9)]
    assert eighths == [0, 13, 25, 38, 50, 63, 75, 88, 100]
    assert percent(3, 0) == 0


def test_what_is_left_of_dividing_is_no_half() -> None:
    assert rounded(100 * (0.1 + 0.2 + 0.025)) == 33  # 32.50000000000001 and 32.4999… alike
    assert rounded(62.49999999999999) == 63
    assert rounded(62.4) == 62
