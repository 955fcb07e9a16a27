"""What a file says of an indicator and of its numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.catalog.reading import Origin, Wording
from bot.domain.forms import WITH_MINORS, Form
from bot.domain.indicators.figures import Source, Unit


@dataclass(frozen=True, slots=True)
class Named:
    """A number by its name. `usual`: what counts until a school enters its own.

    `answers`: counted from people's answers, so it is shown for enough people alone.
    """

    code: str
    name: Wording
    source: Source
    usual: float | None = None
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """What is aimed at, and the year by which (the calendar's)."""

    value: float
    year: int | None = None


class Shown(StrEnum):
    """Where a school has to work in certain forms for an indicator to mean anything."""

    ALWAYS = "always"
    PUPILS = "pupils"
    EMPLOYERS = "employers"

    def to(self, forms: Iterable[Form]) -> bool:
        used = set(forms)
        if self is Shown.PUPILS:
            return bool(used & WITH_MINORS)
        if self is Shown.EMPLOYERS:
            return bool(used & _EMPLOYERS)
        return True


_EMPLOYERS = frozenset({Form.EMPLOYER_PUPIL, Form.EMPLOYER_STUDENT, Form.EMPLOYER_PED_STUDENT})


@dataclass(frozen=True, slots=True)
class Definition:
    """`beside`: numbers told apart from the figure; `less`: the lower the better.

    `from_memory`: formula and target are not compared with the official text yet.
    """

    code: str
    title: Wording
    short: Wording
    unit: Unit
    numerator: Named
    denominator: Named | None
    formula: Wording
    origin: Origin
    scale: float = 1.0
    target: Meant | None = None
    beside: tuple[Named, ...] = ()
    shown: Shown = Shown.ALWAYS
    less: bool = False
    from_memory: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """Days of a school year in which the state of all programmes is looked at."""

    code: str
    title: Wording
    first: tuple[int, int]
    last: tuple[int, int]

    def days(self, year: int) -> tuple[date, date]:
        """Both days of this calendar year."""
        return date(year, *self.first), date(year, *self.last)
