"""What people answered, as numbers that give no single person away."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import fmean
from typing import Final

from bot.catalog.indicators import Named
from bot.catalog.surveys import questionnaires
from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure, Shown
from bot.domain.indicators.names import Number
from bot.domain.indicators.satisfaction import (
    GLAD,
    SHARE,
    Answered,
    Said,
    involvement,
    satisfaction,
    settled,
)
from bot.domain.surveys import Audience, Stage

# What is asked before the work begins is an expectation, not satisfaction.
_EXPECTING: Final = frozenset({Stage.ENTRY, Stage.BEFORE})


@dataclass(frozen=True, slots=True)
class Voices:
    """`values`: numbers that may be shown; `needed`: people an unshown one lacks, by its code."""

    values: Mapping[Number, float | None] = field(default_factory=dict)
    needed: Mapping[str, int] = field(default_factory=dict)
    by_role: Mapping[Audience, Answered] = field(default_factory=dict)

    def hidden(self, parts: Iterable[Named]) -> int:
        """From how many people a figure of these numbers is shown; 0: it is shown."""
        return max((self.needed.get(one.code, 0) for one in parts), default=0)


def asked_of() -> dict[str, Stage]:
    """Questionnaires that ask whether one is glad to take part, by code."""
    return {
        one.code: one.stage
        for one in questionnaires()
        if one.stage not in _EXPECTING and any(q.key == GLAD for q in one.questions)
    }


def interim() -> tuple[str, ...]:
    """Questionnaires of the middle of a year."""
    return tuple(one.code for one in questionnaires() if one.stage is Stage.INTERIM)


def voices_of(said: Iterable[Said], least: float, pulses: Figure) -> Voices:
    """`least`: from which mean on somebody is satisfied."""
    heard, needed = tuple(said), limits().suppression.slice
    gathered = _Gathered()
    by_role: dict[Audience, Answered] = {}
    for audience, answered, happy in _SATISFIED:
        mine = [one for one in heard if one.audience is audience]
        by_role[audience] = settled(mine, satisfaction(least), needed)
        shares = [fmean(values) / SHARE for values in by_role[audience].values()]
        gathered.add(answered, happy, shares, needed)
    rated = settled(heard, involvement, needed)
    gathered.add(
        Number.INVOLVEMENT_PEOPLE,
        Number.INVOLVEMENT_POINTS,
        [fmean(values) for values in rated.values()],
        needed,
    )
    gathered.add_figure(Number.CLIMATE_PEOPLE, Number.CLIMATE_POINTS, pulses)
    return Voices(gathered.values, gathered.needed, by_role)


_SATISFIED: Final = (
    (Audience.MENTEES, Number.MENTEES_ANSWERED, Number.MENTEES_SATISFIED),
    (Audience.MENTORS, Number.MENTORS_ANSWERED, Number.MENTORS_SATISFIED),
)


@dataclass(slots=True)
class _Gathered:
    values: dict[Number, float | None] = field(default_factory=dict)
    needed: dict[str, int] = field(default_factory=dict)

    def add(self, people: Number, points: Number, ratings: list[float], needed: int) -> None:
        if len(ratings) < needed:
            self._hide(people, points, needed)
            return
        self.values |= {people: len(ratings), points: sum(ratings)}

    def add_figure(self, people: Number, points: Number, figure: Figure) -> None:
        if isinstance(figure, Shown):
            self.values |= {people: figure.n, points: figure.mean * figure.n}
        else:
            self._hide(people, points, figure.n_needed)

    def _hide(self, people: Number, points: Number, needed: int) -> None:
        self.values |= {people: None, points: None}
        self.needed |= {people: needed, points: needed}
