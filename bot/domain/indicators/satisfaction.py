"""Who is satisfied, by the rule that is printed with the figure (source: instruments 3.3).

Satisfied: the mean of effectiveness, comfort, support (of mentors: involvement) and joint work,
of those that were asked, is the threshold or more, and the person is glad to take part.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Final

from bot.domain.aggregates import may_be_renewed
from bot.domain.ids import PersonId
from bot.domain.surveys import Audience

GLAD: Final = "glad"
_YES: Final = "yes"
_COMMON: Final = ("eff", "comfort", "joint")
# A short questionnaire asks mentors of involvement under the key of support.
_INVOLVEMENT: Final = ("involve", "support")
KEYS: Final = frozenset({GLAD, *_COMMON, *_INVOLVEMENT})
SATISFIED_FROM: Final = 7
SHARE: Final = 100.0

# One person, or one anonymous sheet.
Unit = PersonId | str
Answered = dict[Unit, tuple[float, ...]]
Measure = Callable[["Said"], float | None]


@dataclass(frozen=True, slots=True)
class Said:
    """One finished sheet; `person` None: anonymous. Values as they are stored."""

    key: str
    person: PersonId | None
    campaign: int
    audience: Audience
    closed_at: datetime
    values: dict[str, str]

    @property
    def unit(self) -> Unit:
        return self.key if self.person is None else self.person


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


def settled(said: Iterable[Said], measure: Measure, needed: int) -> Answered:
    """What each of the last sheets comes to, safe to be looked at after every campaign.

    The figure is renewed when the answers of `needed` people changed; until then the earlier one
    stays. Of anonymous campaigns the last one alone: who answered twice can't be known.
    """
    shown: Answered = {}
    known: Answered = {}
    for sheets in _closings(said):
        measured: Answered = {}
        for one in sheets:
            if (rating := measure(one)) is not None:
                measured[one.unit] = (rating,)
        known = _joined(known, measured)
        if len(shown) < needed or may_be_renewed(shown, known, needed):
            shown = known
    return shown


def _joined(known: Answered, new: Answered) -> Answered:
    named: Answered = {**_named(known), **_named(new)}
    return named or new or known


def _named(answered: Mapping[Unit, tuple[float, ...]]) -> Answered:
    return {unit: it for unit, it in answered.items() if not isinstance(unit, str)}


def _closings(said: Iterable[Said]) -> list[list[Said]]:
    by_campaign: dict[tuple[datetime, int], list[Said]] = {}
    for one in said:
        by_campaign.setdefault((one.closed_at, one.campaign), []).append(one)
    return [by_campaign[key] for key in sorted(by_campaign)]


def _third(said: Said) -> Sequence[str]:
    if said.audience is not Audience.MENTORS:
        return ("support",)
    return _INVOLVEMENT[:1] if "involve" in said.values else _INVOLVEMENT[1:]


def _rated(said: Said, keys: Iterable[str]) -> list[float]:
    return [float(said.values[key]) for key in keys if said.values.get(key, "").isdecimal()]
