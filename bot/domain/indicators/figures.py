"""What two named numbers make: a share, a mean, a count, a number of days."""

from enum import StrEnum
from typing import Final

_HUNDRED: Final = 100.0


class Unit(StrEnum):
    """`MEAN`: numerator over denominator, times the scale of the indicator."""

    PERCENT = "percent"
    COUNT = "count"
    DAYS = "days"
    MEAN = "mean"


class Source(StrEnum):
    """Where a number comes from; BOTH: the one part counted, the other entered."""

    COUNTED = "counted"
    BY_HAND = "by_hand"
    BOTH = "both"


def value_of(
    unit: Unit, numerator: float | None, denominator: float | None = None, scale: float = 1.0
) -> float | None:
    """The figure itself; None while a part of it is unknown, or when there is nothing to divide.

    Counts and days are their numerator. Shares are not rounded: 15 of 48 is 31.25.
    """
    if numerator is None or unit in (Unit.COUNT, Unit.DAYS):
        return numerator
    if not denominator:
        return None
    return (_HUNDRED if unit is Unit.PERCENT else scale) * numerator / denominator


def source_of(*parts: Source) -> Source:
    """Of an indicator, by the sources of its numbers."""
    return parts[0] if len(set(parts)) == 1 else Source.BOTH
