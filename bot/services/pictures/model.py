"""What a picture shows, in raw values: words are found and bars drawn by `documents.pictures`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.services.papers.content import Value


class Kind(StrEnum):
    """`CHANGES`: answers before and after; `LIGHTS`: over time; `LIGHT`: of one pair, in days."""

    PROGRESS = "progress"
    MEETINGS = "meetings"
    CHANGES = "changes"
    DIRECTIONS = "directions"
    LIGHTS = "lights"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Series:
    """One value a label; None where there is none (yet). `name`: a code of its words."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """`labels`: what the values are of; `whose`: a pair or the school; both days included.

    `named`: people are named in `whose`."""

    kind: Kind
    whose: str
    start: date
    end: date
    labels: tuple[Value, ...]
    series: tuple[Series, ...]
    named: bool = False

    @property
    def empty(self) -> bool:
        return not any(value for one in self.series for value in one.values)
