"""Notes about the bases: who is named for a part, what was decided, who left, what is overcome."""

from dataclasses import dataclass

from bot.domain.ids import DifficultyId, PersonId


@dataclass(frozen=True, slots=True)
class CandidateNamed:
    """To a curator: somebody applied or was nominated."""

    to: PersonId
    candidacy: int


@dataclass(frozen=True, slots=True)
class CandidateConfirmed:
    """To the head: a curator confirmed somebody, who now waits for approval."""

    to: PersonId
    candidacy: int


@dataclass(frozen=True, slots=True)
class CandidateApproved:
    """To the person, and to whoever nominated them."""

    to: PersonId
    candidacy: int
    at: str


@dataclass(frozen=True, slots=True)
class CandidateDeclined:
    """To the person, and to whoever nominated or confirmed them; with the motive."""

    to: PersonId
    candidacy: int
    at: str


@dataclass(frozen=True, slots=True)
class LeftBase:
    """To the person: no longer in this base."""

    to: PersonId
    part: str
    on: str


@dataclass(frozen=True, slots=True)
class NeedOpened:
    """To the mentee: the mentor or a curator wrote a difficulty down."""

    to: PersonId
    difficulty: DifficultyId


@dataclass(frozen=True, slots=True)
class NeedOvercome:
    """To the other side: one side says that a difficulty is overcome."""

    to: PersonId
    difficulty: DifficultyId
    on: str


Told = (
    CandidateNamed
    | CandidateConfirmed
    | CandidateApproved
    | CandidateDeclined
    | LeftBase
    | NeedOpened
    | NeedOvercome
)
