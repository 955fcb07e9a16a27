"""Awards: facts from the data are the ground, people propose and decide."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.ids import AwardId, OrganisationId, PairId, PersonId
from bot.domain.percents import percent

LONGEST_GROUND: Final = 500
LONGEST_KIND: Final = 120
LONGEST_AMOUNT: Final = 60
MOST_KINDS: Final = 20
BEST: Final = 3
_FEWEST_MEETINGS: Final = 3


class AwardKind(StrEnum):
    """Sources: seeds 001 (points, allowance), 002 (moral), 003 (best pairs), a decree (badge)."""

    EFFICIENCY = "efficiency"
    CERTIFICATION = "certification"
    ALLOWANCE = "allowance"
    BONUS = "bonus"
    CATEGORY = "category"
    RECOGNITION = "recognition"
    GRATITUDE = "gratitude"
    DIPLOMA = "diploma"
    CONTEST = "contest"
    CONFERENCE = "conference"
    BEST_PAIR = "best_pair"
    BADGE = "badge"


class AwardStatus(StrEnum):
    PROPOSED = "proposed"
    GRANTED = "granted"
    DECLINED = "declined"


class Nomination(StrEnum):
    """For what a pair is named among the best."""

    RHYTHM = "rhythm"
    PLAN = "plan"
    GROWTH = "growth"


@dataclass(frozen=True, slots=True)
class Award:
    """`may_tell`: whether others may congratulate; None: not asked or not answered yet.

    `own_kind`: what the school calls it, where it has a kind of its own; `kind` is the nearest
    one then. `amount`: as the school measures it, «10 %» or «3 балла».
    """

    id: AwardId
    organisation_id: OrganisationId
    person_id: PersonId
    kind: AwardKind
    status: AwardStatus
    name: str = ""
    ground: str = ""
    order_number: str = ""
    order_on: date | None = None
    proposed_by: PersonId | None = None
    proposed_name: str = ""
    may_tell: bool | None = None
    own_kind: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True)
class OwnKind:
    """A kind of reward of the school's own."""

    id: int
    words: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What speaks for somebody, counted: as a mentor and as a mentee alike."""

    pairs: int
    meetings: int
    minutes: int
    items: int
    done: int
    overcome: int


@dataclass(frozen=True, slots=True)
class PairFacts:
    """What speaks for a pair. `growth`: by how many levels its difficulties fell, in all."""

    pair_id: PairId
    names: tuple[str, ...]
    meetings: int
    months: int
    items: int
    done: int
    growth: int

    @property
    def rhythm(self) -> float:
        """Meetings a month."""
        return self.meetings / max(1, self.months)

    @property
    def share(self) -> int:
        """Of the plan, in per cent."""
        return percent(self.done, self.items)


def is_discipline(words: str, stems: Iterable[str]) -> bool:
    """Whether a measure of discipline is meant; `stems` of such words in lower case."""
    said = words.casefold()
    return any(stem in said for stem in stems)


def best_pairs(found: Iterable[PairFacts]) -> dict[Nomination, tuple[PairFacts, ...]]:
    """Up to three a nomination, the best first; whom nothing speaks for is in none."""
    facts = [one for one in found if one.meetings >= _FEWEST_MEETINGS]
    return {
        Nomination.RHYTHM: _top([(one.rhythm, one) for one in facts]),
        Nomination.PLAN: _top([(one.share, one) for one in facts]),
        Nomination.GROWTH: _top([(one.growth, one) for one in facts]),
    }


def _top(ranked: list[tuple[float, PairFacts]]) -> tuple[PairFacts, ...]:
    ranked.sort(key=lambda one: (-one[0], -one[1].meetings, one[1].pair_id))
    return tuple(pair for value, pair in ranked[:BEST] if value > 0)
