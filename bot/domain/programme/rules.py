"""Rules of a pair: points that one proposes and everybody accepts, anew for each version."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.errors import AlreadyDone, TextNeeded, WorldChanged
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Pair

LONGEST_POINT = 200
# What the choices of the catalogue's point «rhythm» are in days.
_RHYTHM = "rhythm"
_DAYS = {"week": 7, "fortnight": 14, "month": 30}


@dataclass(frozen=True, slots=True)
class Point:
    """One rule: a choice of the catalogue by its code, or own words."""

    code: str
    choice: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """One version of a pair's rules; `accepted`: who said yes, and when."""

    pair_id: PairId
    version: int
    points: tuple[Point, ...]
    proposed_by: PersonId | None
    proposed_at: datetime
    accepted: Mapping[PersonId, datetime] = field(default_factory=dict)

    @property
    def rhythm(self) -> int | None:
        """Days between meetings, where the rules say it by a choice of the catalogue."""
        chosen = next((one.choice for one in self.points if one.code == _RHYTHM), None)
        return None if chosen is None else _DAYS.get(chosen)

    def in_force(self, pair: Pair) -> bool:
        """Whether everybody who is in the pair now has accepted them."""
        return all(member.person_id in self.accepted for member in pair.members)


def propose(
    latest: Rules | None, points: tuple[Point, ...], pair: Pair, by: PersonId, now: datetime
) -> Rules:
    """A version more; who proposes it has accepted it."""
    if not points:
        raise TextNeeded
    if latest is not None and latest.points == points and latest.in_force(pair):
        raise AlreadyDone
    version = latest.version + 1 if latest else 1
    return Rules(pair.id, version, points, by, now, {by: now})


def accept(latest: Rules, version: int, by: PersonId, now: datetime) -> Rules:
    """Yes to the version that was read, while no later one was proposed."""
    if latest.version != version:
        raise WorldChanged
    if by in latest.accepted:
        raise AlreadyDone
    return replace(latest, accepted={**latest.accepted, by: now})
