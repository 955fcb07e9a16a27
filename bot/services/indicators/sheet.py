"""What overseers read: each indicator with its numbers, formula, target and sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.catalog.indicators import Meant
from bot.catalog.reading import Origin, Wording
from bot.domain.indicators.figures import Source, Unit
from bot.domain.school.year import SchoolYear


@dataclass(frozen=True, slots=True)
class Part:
    """A named number; `value` None: not known yet, or not to be shown."""

    code: str
    name: Wording
    value: float | None
    source: Source


@dataclass(frozen=True, slots=True)
class Indicator:
    """`value`: percent, a count, days or a mean, by `unit`, unrounded; None: not known.

    `hidden`: from how many people it would be shown, when answers of fewer were given; 0 else.
    `less`: the lower the better. `from_memory`: not compared with the official text.
    """

    code: str
    title: Wording
    short: Wording
    unit: Unit
    value: float | None
    numerator: Part
    denominator: Part | None
    formula: Wording
    period: SchoolYear
    target: Meant | None
    source: Source
    origin: Origin
    beside: tuple[Part, ...] = ()
    hidden: int = 0
    less: bool = False
    from_memory: bool = False

    @property
    def parts(self) -> tuple[Part, ...]:
        """Numerator, denominator, and what is told beside them."""
        denominator = () if self.denominator is None else (self.denominator,)
        return (self.numerator, *denominator, *self.beside)

    @property
    def gap(self) -> float | None:
        """By how much the target is missed (below zero) or passed; None without either."""
        if self.value is None or self.target is None:
            return None
        return self.value - self.target.value


@dataclass(frozen=True, slots=True)
class Sheet:
    """All indicators of one year, in the order of the documents; `today`: the day of counting."""

    year: SchoolYear
    today: date
    indicators: tuple[Indicator, ...]

    def __iter__(self) -> Iterator[Indicator]:
        return iter(self.indicators)

    def get(self, code: str) -> Indicator | None:
        return next((one for one in self.indicators if one.code == code), None)
