"""What a school enters itself: numbers, targets; read from somebody's own words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.ids import OrganisationId
from bot.domain.indicators.refusals import BadFigure, BadYear

MOST: Final = 1_000_000
LONGEST_NOTE: Final = 300
_NUMBER: Final = re.compile(r"(\d{1,7})(?:[.,](\d{1,2}))?\s*%?", re.ASCII)
_TARGET: Final = re.compile(rf"({_NUMBER.pattern})(?:\D{{1,12}}(20\d\d)\D{{0,8}})?", re.ASCII)
_HUNDRED: Final = 100


class What(StrEnum):
    """Of what a value was given: of a named number, or of an indicator's target."""

    NUMBER = "number"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Given:
    """One value as it was entered; `value` None: taken back. `target_year`: of the calendar."""

    organisation_id: OrganisationId
    year: int
    what: What
    code: str
    value: float | None
    target_year: int | None = None
    note: str = ""
    by: str = ""
    at: datetime | None = None
    id: int = 0


def number_in(words: str) -> float:
    """«48», «12,5», «31.25 %»: two digits after the comma at most. BadFigure."""
    found = _NUMBER.fullmatch(words.strip().replace("\u00a0", "").replace(" ", ""))
    if found is None:
        raise BadFigure(MOST)
    value = int(found[1]) + int((found[2] or "0").ljust(2, "0")) / _HUNDRED
    if value > MOST:
        raise BadFigure(MOST)
    return value


def target_in(words: str, earliest: int) -> tuple[float, int | None]:
    """«75», «75 к 2027», «80 % до 2028 года». BadFigure, BadYear."""
    found = _TARGET.fullmatch(words.strip().replace("\u00a0", " "))
    if found is None:
        raise BadFigure(MOST)
    year = int(found[4]) if found[4] else None
    if year is not None and year < earliest:
        raise BadYear(earliest)
    return number_in(found[1]), year


def in_force(rows: Iterable[Given], year: int, what: What, code: str) -> Given | None:
    """The last word on a number in that year. `rows` in the order they were entered."""
    found = [row for row in rows if (row.what, row.code, row.year) == (what, code, year)]
    return found[-1] if found else None


def carried(rows: Iterable[Given], year: int, what: What, code: str) -> Given | None:
    """Of a target or a setting: what was said last up to that year stays in force."""
    found = [row for row in rows if (row.what, row.code) == (what, code) and row.year <= year]
    # Sorting keeps the order within a year.
    return sorted(found, key=lambda row: row.year)[-1] if found else None
