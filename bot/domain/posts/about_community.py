"""Notes about what a school shares: said to many, called to, voted on, awarded, kept."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Announced:
    """To everybody of an audience."""

    to: PersonId
    announcement: int


@dataclass(frozen=True, slots=True)
class EventCalled:
    """To everybody of an audience: come, or say that you can't."""

    to: PersonId
    event: int


@dataclass(frozen=True, slots=True)
class EventSoon:
    """To who said yes: the working day before, and the same morning."""

    to: PersonId
    event: int
    morning: bool


@dataclass(frozen=True, slots=True)
class EventCancelled:
    """To who said yes."""

    to: PersonId
    event: int
    at: str


@dataclass(frozen=True, slots=True)
class BallotOpened:
    """To everybody of an audience."""

    to: PersonId
    ballot: int


@dataclass(frozen=True, slots=True)
class AwardGranted:
    """To whom it was given: may others know?"""

    to: PersonId
    award: int
    at: str


@dataclass(frozen=True, slots=True)
class AwardProposed:
    """To a curator: a mentor proposes."""

    to: PersonId
    award: int


@dataclass(frozen=True, slots=True)
class MaterialOffered:
    """To a curator: a mentor's material waits."""

    to: PersonId
    material: int


@dataclass(frozen=True, slots=True)
class PracticeReady:
    """To a curator: a practice may be published."""

    to: PersonId
    practice: int


@dataclass(frozen=True, slots=True)
class CertificationNear:
    """To the teacher and to curators: three years in the profession on `on`."""

    to: PersonId
    person: int
    on: str


@dataclass(frozen=True, slots=True)
class StayingAsked:
    """To a curator, once a year: who works, who left."""

    to: PersonId
    year: int


@dataclass(frozen=True, slots=True)
class FairProposed:
    """To a curator, in May: the fair of ideas and projects may be called."""

    to: PersonId
    year: int


Called = Announced | EventCalled | EventSoon | EventCancelled | BallotOpened | FairProposed
Kept = (
    AwardGranted
    | AwardProposed
    | MaterialOffered
    | PracticeReady
    | CertificationNear
    | StayingAsked
)
Told = Called | Kept
