"""What people answered, as numbers that give no single person away."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.catalog.indicators import Named
from bot.catalog.surveys import questionnaires
from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure, Shown
from bot.domain.indicators.names import Number
from bot.domain.indicators.satisfaction import (
    GLAD,
    KEYS,
    SHARE,
    Measure,
    Settled,
    everybody,
    involvement,
    rating,
    satisfaction,
    says_yes,
    settled,
)
from bot.domain.surveys import Audience, Stage
from bot.domain.surveys.said import Said

# What is asked before the work begins is an expectation, not satisfaction.
_EXPECTING: Final = frozenset({Stage.ENTRY, Stage.BEFORE})
_PULSE: Final = "pulse"
_READINESS: Final = "mentor_readiness"
_READY: Final = (
    "wish",
    "experience",
    "talking",
    "open",
    "leading",
    "patience",
    "learning",
    "time",
)
_CLIMATE, _GROWTH, _CONFLICTS, _ON = "climate", "growth", "conflicts", "continue"
ASKED: Final = KEYS | {_CLIMATE, _GROWTH, _CONFLICTS, _ON, *_READY}
_SATISFIED: Final = (
    (Audience.MENTEES, Number.MENTEES_ANSWERED, Number.MENTEES_SATISFIED),
    (Audience.MENTORS, Number.MENTORS_ANSWERED, Number.MENTORS_SATISFIED),
)
# People, what their answers add up to, and what is read of an answer.
_RATED: Final = (
    (Number.INVOLVEMENT_PEOPLE, Number.INVOLVEMENT_POINTS, involvement),
    (Number.CLIMATE_PEOPLE, Number.CLIMATE_POINTS, rating(_CLIMATE)),
    (Number.GROWTH_PEOPLE, Number.GROWTH_POINTS, rating(_GROWTH)),
    (Number.READY_PEOPLE, Number.READY_POINTS, rating(*_READY)),
    (Number.RELATIONS_PEOPLE, Number.RELATIONS_BETTER, says_yes(_CONFLICTS)),
    (Number.MOTIVATION_PEOPLE, Number.MOTIVATED, says_yes(_ON)),
)


@dataclass(frozen=True, slots=True)
class Voices:
    """`values`: numbers that may be shown; `needed`: people an unshown one lacks, by its code.

    `by_role`: 100 of who is satisfied and 0 of who isn't. `rated`: of a shown number of people,
    how many gave which rating.
    """

    values: Mapping[Number, float | None] = field(default_factory=dict)
    needed: Mapping[str, int] = field(default_factory=dict)
    by_role: Mapping[Audience, Settled] = field(default_factory=dict)
    rated: Mapping[Number, Mapping[float, int]] = field(default_factory=dict)

    def hidden(self, parts: Iterable[Named]) -> int:
        """From how many people a figure of these numbers is shown; 0: it is shown."""
        return max((self.needed.get(one.code, 0) for one in parts), default=0)


def asked_of() -> frozenset[str]:
    """Questionnaires that figures are made of: after some work was done, the pulse, readiness."""
    of_work = (
        one.code
        for one in questionnaires()
        if one.stage not in _EXPECTING and any(q.key == GLAD for q in one.questions)
    )
    return frozenset({_PULSE, _READINESS, *of_work})


def interim() -> tuple[str, ...]:
    """Questionnaires of the middle of a year."""
    return tuple(one.code for one in questionnaires() if one.stage is Stage.INTERIM)


def voices_of(said: Iterable[Said], least: float, pulses: Figure) -> Voices:
    """`least`: from which mean on somebody is satisfied."""
    heard, needed = tuple(said), limits().suppression.slice
    gathered = _Gathered()
    by_role: dict[Audience, Settled] = {}
    for audience, answered, happy in _SATISFIED:
        mine = [one for one in heard if one.audience is audience]
        by_role[audience] = settled(mine, satisfaction(least), needed)
        shares = [value / SHARE for (value,) in everybody(by_role[audience]).values()]
        gathered.add(answered, happy, shares, needed)
    for people, points, measure in _RATED:
        ratings = _ratings(heard, measure, needed)
        gathered.add(people, points, ratings, needed)
    gathered.add_figure(Number.PULSE_PEOPLE, Number.PULSE_POINTS, pulses)
    return Voices(gathered.values, gathered.needed, by_role, gathered.rated)


def _ratings(said: tuple[Said, ...], measure: Measure, needed: int) -> list[float]:
    """By audience: each is asked in campaigns of its own, the last of which counts."""
    found = list[float]()
    for audience in Audience:
        mine = [one for one in said if one.audience is audience]
        found += [value for (value,) in everybody(settled(mine, measure, needed)).values()]
    return found


@dataclass(slots=True)
class _Gathered:
    values: dict[Number, float | None] = field(default_factory=dict)
    needed: dict[str, int] = field(default_factory=dict)
    rated: dict[Number, Mapping[float, int]] = field(default_factory=dict)

    def add(self, people: Number, points: Number, ratings: list[float], needed: int) -> None:
        if len(ratings) < needed:
            self._hide(people, points, needed)
            return
        self.values |= {people: len(ratings), points: sum(ratings)}
        self.rated[people] = Counter(ratings)

    def add_figure(self, people: Number, points: Number, figure: Figure) -> None:
        if isinstance(figure, Shown):
            self.values |= {people: figure.n, points: figure.mean * figure.n}
        else:
            self._hide(people, points, figure.n_needed)

    def _hide(self, people: Number, points: Number, needed: int) -> None:
        self.values |= {people: None, points: None}
        self.needed |= {people: needed, points: needed}
