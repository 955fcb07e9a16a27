"""A sheet as it was read, and where in it something stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Oddity(StrEnum):
    """What stands in a cell instead of a value."""

    FORMULA = "formula"
    BROKEN = "broken"


Cell = str | int | float | date | timedelta | Oddity | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet by its title; `lines`: the number of the row as the reader sees it, its cells."""

    title: str
    lines: Sequence[tuple[int, Sequence[Cell]]]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A row of a sheet."""

    sheet: str
    row: int
