"""How many said what to one question: what all its figures are made of."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, median
from typing import Final

from bot.domain.percents import percent
from bot.domain.surveys.answers import chosen

_HIGH: Final = 8
_MIDDLE: Final = 5


class Zone(StrEnum):
    """Of a scale from 1 to 10 (source: instruments 3.3)."""

    HIGH = "high"
    MIDDLE = "middle"
    LOW = "low"


def zone_of(value: float) -> Zone:
    """8–10, 5–7, 1–4; a mean between two of them belongs to the lower one."""
    if value >= _HIGH:
        return Zone.HIGH
    return Zone.MIDDLE if value >= _MIDDLE else Zone.LOW


@dataclass(frozen=True, slots=True)
class Tally:
    """`n` people; `counts` by the code they chose, which of one who chose several are several."""

    n: int
    counts: Mapping[str, int]

    @classmethod
    def of(cls, said: Iterable[str]) -> "Tally":
        """Of one value a person, as `answers.py` writes them."""
        values, counts = Counter(said), Counter[str]()
        for value, times in values.items():
            for code in chosen(value)[0]:
                counts[code] += times
        return cls(values.total(), dict(counts))

    def joined(self, other: "Tally") -> "Tally":
        """Of both; they must have nobody in common."""
        return Tally(self.n + other.n, Counter(self.counts) + Counter(other.counts))

    @property
    def mean(self) -> float:
        return fmean(self._numbers)

    @property
    def median(self) -> float:
        return median(self._numbers)

    def percent(self, code: str) -> int:
        return percent(self.counts.get(code, 0), self.n)

    def zone_percent(self, zone: Zone) -> int:
        inside = sum(zone_of(number) is zone for number in self._numbers)
        return percent(inside, self.n)

    @property
    def _numbers(self) -> list[int]:
        return [int(code) for code, count in self.counts.items() for _ in range(count)]
