"""A short list of mentors for one mentee: what speaks for each, what speaks against.

Weights only put the list in order and are never shown: people read reasons, the curator decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.ids import PersonId
from bot.domain.matching.drafts import Caution, Load
from bot.domain.matching.stems import in_common
from bot.domain.people import MenteeCategory
from bot.domain.plans import Direction

MOST_WORDS = 4
_MINUTES = 60
_FREE = Load()


class Reason(StrEnum):
    """What speaks for a mentor, in the order in which it is told."""

    REQUEST = "request"
    DIRECTIONS = "directions"
    SUBJECT = "subject"
    TOGETHER = "together"
    BUILDING = "building"
    QUALIFIED = "qualified"
    FREE = "free"
    PLACES = "places"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason with what it stands on: words or codes, or a number."""

    reason: Reason
    values: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Need:
    """What a mentee asks for. `together`: former mentors; `offered`: asked or proposed before;
    `present`: mentors of a pair that is not over; `replacing`: another was granted instead.
    """

    person: PersonId
    name: str
    position: str = ""
    request: str = ""
    areas: frozenset[Direction] = frozenset()
    category: MenteeCategory | None = None
    building: str | None = None
    superior: PersonId | None = None
    together: frozenset[PersonId] = frozenset()
    offered: frozenset[PersonId] = frozenset()
    present: frozenset[PersonId] = frozenset()
    replacing: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a mentor offers. `hours`: a month; `capacity`: pairs at once; `qualification`: a code,
    None where there is none or nobody has entered it.
    """

    person: PersonId
    name: str
    position: str = ""
    competencies: str = ""
    directions: frozenset[Direction] = frozenset()
    hours: int | None = None
    load: Load = _FREE
    capacity: int = 1
    building: str | None = None
    qualification: str | None = None

    @property
    def places(self) -> int:
        """How many pairs more the mentor has room for."""
        return max(0, self.capacity - self.load.pairs)

    @property
    def hours_left(self) -> int | None:
        """Whole hours of the month that meetings have not taken; None when none were named."""
        if self.hours is None:
            return None
        return max(0, self.hours - self.load.minutes // _MINUTES)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A mentor for a mentee with reasons and cautions."""

    candidate: Candidate
    grounds: tuple[Ground, ...]
    cautions: tuple[Caution, ...]

    @property
    def weight(self) -> int:
        """The better, the greater; never shown."""
        return sum(map(_for, self.grounds)) - sum(_AGAINST[one] for one in self.cautions)


_FOR = {
    Reason.REQUEST: 4,
    Reason.DIRECTIONS: 5,
    Reason.SUBJECT: 6,
    Reason.TOGETHER: 3,
    Reason.BUILDING: 2,
    Reason.QUALIFIED: 1,
    Reason.FREE: 2,
    Reason.PLACES: 1,
    Reason.HOURS: 1,
}
_COUNTED = (Reason.REQUEST, Reason.DIRECTIONS)
_MOST_COUNTED = 3
_AGAINST = {
    Caution.SUPERIOR: 40,
    Caution.MANY_PAIRS: 25,
    Caution.OFFERED: 15,
    Caution.HOURS_SPENT: 10,
    Caution.NO_CATEGORY: 2,
}


def shortlist(need: Need, candidates: Iterable[Candidate]) -> list[Suggestion]:
    """Everybody who might do, the best first; equals by name. Nobody mentors oneself, and who
    mentors already is no other mentor.
    """
    barred = {need.person, *need.present}
    found = [suggestion(need, one) for one in candidates if one.person not in barred]
    return sorted(
        found, key=lambda s: (-s.weight, s.candidate.name.casefold(), s.candidate.person)
    )


def suggestion(need: Need, candidate: Candidate) -> Suggestion:
    """What speaks for and against this one mentor."""
    return Suggestion(candidate, grounds(need, candidate), cautions(need, candidate))


def grounds(need: Need, candidate: Candidate) -> tuple[Ground, ...]:
    """Reasons that stand on what both have said or what is recorded; none is made up."""
    words = in_common(need.request, candidate.competencies)[:MOST_WORDS]
    areas = tuple(str(one) for one in Direction if one in need.areas & candidate.directions)
    subject = in_common(need.position, candidate.position)[:1]
    same_building = need.building and need.building == candidate.building
    found = [
        Ground(Reason.REQUEST, words) if words else None,
        Ground(Reason.DIRECTIONS, areas) if areas else None,
        Ground(Reason.SUBJECT, subject) if subject else None,
        Ground(Reason.TOGETHER) if candidate.person in need.together else None,
        Ground(Reason.BUILDING, (need.building or "",)) if same_building else None,
        _qualified(candidate),
        _room(candidate),
        _time(candidate),
    ]
    return tuple(one for one in found if one)


def cautions(need: Need, candidate: Candidate) -> tuple[Caution, ...]:
    """All that speaks against; who refused before is not among what is known here."""
    found = []
    if need.superior == candidate.person:
        found.append(Caution.SUPERIOR)
    found += candidate.load.warnings(candidate.capacity, candidate.hours)
    if candidate.person in need.offered:
        found.append(Caution.OFFERED)
    if candidate.qualification is None:
        found.append(Caution.NO_CATEGORY)
    return tuple(found)


def _qualified(candidate: Candidate) -> Ground | None:
    code = candidate.qualification
    return Ground(Reason.QUALIFIED, (code,)) if code else None


def _room(candidate: Candidate) -> Ground | None:
    if not candidate.places:
        return None
    if not candidate.load.pairs:
        return Ground(Reason.FREE)
    return Ground(Reason.PLACES, count=candidate.places)


def _time(candidate: Candidate) -> Ground | None:
    left = candidate.hours_left
    return Ground(Reason.HOURS, count=left) if left else None


def _for(ground: Ground) -> int:
    if ground.reason in _COUNTED:
        return _FOR[ground.reason] * min(len(ground.values), _MOST_COUNTED)
    return _FOR[ground.reason]
