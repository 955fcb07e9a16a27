"""Figures over people's answers that give no single person away.

`n` counts people, not answers. The whole organisation is shown from 3 people, a slice from 5,
pulses from 3. A figure is hidden as well when subtracting it from the shown ones, or from itself
at another time, would give the figure of too few. A person's several answers count as their mean,
so that one who answers often doesn't outweigh the others.
"""

from collections.abc import Hashable, Mapping, Sequence, Set
from dataclasses import dataclass
from statistics import fmean, median
from typing import Final, Generic, TypeVar

from bot.domain.subtraction import gives_away

WHOLE_FROM: Final = 3
SLICE_FROM: Final = 5
PULSES_FROM: Final = 3

P = TypeVar("P", bound=Hashable)
K = TypeVar("K", bound=Hashable)
Answers = Mapping[P, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Shown:
    n: int
    mean: float
    median: float


@dataclass(frozen=True, slots=True)
class Hidden:
    """Too few people; shown from `n_needed`. How many there are is not told."""

    n_needed: int


Figure = Shown | Hidden


@dataclass(frozen=True, slots=True)
class Breakdown(Generic[K]):
    whole: Figure
    parts: Mapping[K, Figure]


def summarise(answers: Answers[P], needed: int = WHOLE_FROM) -> Figure:
    """The figure of all who answered; people with an empty sequence didn't."""
    means = [fmean(values) for values in answers.values() if values]
    if len(means) < max(needed, 1):
        return Hidden(needed)
    return Shown(len(means), fmean(means), median(means))


def summarise_pulses(answers: Answers[P]) -> Figure:
    """Pulses are on one scale and short: from 3 people."""
    return summarise(answers, PULSES_FROM)


def slice_of(
    answers: Answers[P],
    members: Set[P],
    whole_from: int = WHOLE_FROM,
    slice_from: int = SLICE_FROM,
) -> Figure:
    """One slice where the whole is shown beside it: hidden when it or the rest is too small."""
    inside = {person: values for person, values in answers.items() if person in members}
    figures = breakdown(answers, {True: frozenset(inside)}, whole_from, slice_from)
    return figures.parts[True]


def breakdown(
    answers: Answers[P],
    parts: Mapping[K, Set[P]],
    whole_from: int = WHOLE_FROM,
    slice_from: int = SLICE_FROM,
) -> Breakdown[K]:
    """The whole and its slices by one dimension (role, form, period …), safe to show together.

    Larger slices are given preference. Slices may overlap (a person with two roles): whatever is
    added to or subtracted from the shown figures is of nobody or of `slice_from` people at least.
    """
    people = frozenset(person for person, values in answers.items() if values)
    whole = summarise(answers, whole_from)
    members = {key: people & part for key, part in parts.items()}
    shown = safe_together(people, members, slice_from) if isinstance(whole, Shown) else set[K]()
    return Breakdown(
        whole,
        {
            key: _figure_of(answers, part) if key in shown else Hidden(slice_from)
            for key, part in members.items()
        },
    )


def may_be_renewed(before: Answers[P], now: Answers[P], needed: int = SLICE_FROM) -> bool:
    """Whether a figure shown over `before` may be shown over `now`.

    Asked for at two times, a figure gives away those whose answers came, went or changed between:
    nobody or `needed` people at least. Until then the earlier figure stays.
    """
    changed = {p for p in before.keys() | now.keys() if before.get(p) != now.get(p)}
    return not changed or len(changed) >= needed


def _figure_of(answers: Answers[P], members: Set[P]) -> Figure:
    return summarise({person: answers[person] for person in members}, 1)


def safe_together(whole: frozenset[P], members: Mapping[K, frozenset[P]], needed: int) -> set[K]:
    """Which of the parts may be shown beside the whole and beside each other; larger ones first.

    The same for the same people: parts of one size are taken in the order of their names.
    """
    by_size = sorted(members, key=lambda key: (-len(members[key]), str(key)))
    shown: list[K] = []
    for key in by_size:
        sets = [whole, *(members[other] for other in shown), members[key]]
        if len(members[key]) >= needed and not gives_away(sets, needed):
            shown.append(key)
    return set(shown)
