"""Who is satisfied, by the rule that is printed with the figure (source: instruments 3.3).

Satisfied: the mean of effectiveness, comfort, support (of mentors: involvement) and joint work,
of those that were asked, is the threshold or more, and the person is glad to take part.
"""

from collections.abc import Callable, Iterable, Sequence
from statistics import fmean
from typing import Final

from bot.domain.surveys import Audience
from bot.domain.surveys.blocks import Block, blocks, measured, newest
from bot.domain.surveys.said import Said, Unit

GLAD: Final = "glad"
_YES: Final = "yes"
_COMMON: Final = ("eff", "comfort", "joint")
# A short questionnaire asks mentors of involvement under the key of support.
_INVOLVEMENT: Final = ("involve", "support")
KEYS: Final = frozenset({GLAD, *_COMMON, *_INVOLVEMENT})
SATISFIED_FROM: Final = 7
SHARE: Final = 100.0

Answered = dict[Unit, tuple[float, ...]]
Settled = dict[Block, dict[Unit, float]]
Measure = Callable[[Said], float | None]


def satisfaction(least: float) -> Measure:
    """100 of who is satisfied, 0 of who isn't, None of who did not say enough."""

    def measured(said: Said) -> float | None:
        rated = _rated(said, (*_COMMON, *_third(said)))
        if not rated or GLAD not in said.values:
            return None
        return SHARE * (fmean(rated) >= least and said.values[GLAD] == _YES)

    return measured


def involvement(said: Said) -> float | None:
    """How involved a mentor finds the mentee, 1 to 10."""
    if said.audience is not Audience.MENTORS:
        return None
    rated = _rated(said, _third(said))
    return rated[0] if rated else None


def rating(*keys: str) -> Measure:
    """The mean of one's ratings of these questions, of those that were asked."""

    def measured(said: Said) -> float | None:
        rated = _rated(said, keys)
        return fmean(rated) if rated else None

    return measured


def says_yes(key: str) -> Measure:
    """1 of a yes, 0 of a no."""

    def measured(said: Said) -> float | None:
        return float(said.values[key] == _YES) if key in said.values else None

    return measured


def settled(said: Iterable[Said], measure: Measure, needed: int) -> Settled:
    """What each of the last sheets of a school year comes to; nobody where too few have answered.

    In whole blocks (domain/surveys/blocks): safe to be looked at after every campaign and beside
    all other figures.
    """
    known = dict(measured(blocks(said, needed), measure, needed))
    return {block: known[block] for block in newest(known)}


def everybody(found: Settled) -> Answered:
    """The same without blocks."""
    return {unit: (value,) for values in found.values() for unit, value in values.items()}


def _third(said: Said) -> Sequence[str]:
    if said.audience is not Audience.MENTORS:
        return ("support",)
    return _INVOLVEMENT[:1] if "involve" in said.values else _INVOLVEMENT[1:]


def _rated(said: Said, keys: Iterable[str]) -> list[float]:
    return [float(said.values[key]) for key in keys if said.values.get(key, "").isdecimal()]
