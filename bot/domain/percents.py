"""Whole per cents as people round them: a half goes up (`round` takes 12.5 down and 37.5 up)."""

from math import floor
from typing import Final

_EXACT: Final = 6  # digits: what is less than that is left of dividing


def percent(part: float, whole: float) -> int:
    """Of `whole`; 0 of nothing."""
    return rounded(100 * part / whole) if whole else 0


def rounded(value: float) -> int:
    return floor(round(value, _EXACT) + 0.5)
