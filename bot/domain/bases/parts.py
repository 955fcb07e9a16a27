"""In which part somebody takes part, and since when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.bases.refusals import AlreadyInBase, LastCurator, NotInBase, StillInPair
from bot.domain.pairs import PairStatus
from bot.domain.people import Role

# A pair in one of these is to be closed or paused before somebody leaves the base.
HOLDING = (PairStatus.PROPOSED, PairStatus.AGREED, PairStatus.TO_ORDER, PairStatus.ACTIVE)


class Part(StrEnum):
    """What the head approves somebody for; the first two are bases (source: seed 002)."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    CURATOR = "curator"

    @property
    def role(self) -> Role:
        return Role(self.value)


BASES = (Part.MENTOR, Part.MENTEE)


@dataclass(frozen=True, slots=True)
class Stay:
    """One time in a base: from when and why, until when and why; no end: still there."""

    part: Part
    entered_on: date
    entered_why: str = ""
    left_on: date | None = None
    left_why: str = ""


def check_entering(roles: frozenset[Role], part: Part) -> None:
    """AlreadyInBase for somebody who is there."""
    if part.role in roles:
        raise AlreadyInBase


def check_leaving(roles: frozenset[Role], part: Part, pairs: int, curators: int) -> None:
    """`pairs`: those that still hold this part; `curators`: how many the organisation has."""
    if part.role not in roles:
        raise NotInBase
    if pairs:
        raise StillInPair(pairs)
    if part is Part.CURATOR and curators <= 1:
        raise LastCurator
