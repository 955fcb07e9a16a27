"""Notes about petitions. Each is resolved against the petition: what was withdrawn is not said."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class PetitionFiled:
    """To those who decide, once the author's time to take it back is over."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class PetitionWaits:
    """To those who decide: 48 hours of working days have gone."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class PetitionWithdrawn:
    """To those who had heard of it."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class PetitionTaken:
    """To the author: somebody works on it."""

    to: PersonId
    petition: int
    at: str


@dataclass(frozen=True, slots=True)
class PetitionDecided:
    """To the author, and to both sides of what they had agreed on."""

    to: PersonId
    petition: int
    at: str


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    """To the other side of an extension or a correction."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class PetitionAsked:
    """To the author: a question of who decides; `place` counts questions."""

    to: PersonId
    petition: int
    place: int


@dataclass(frozen=True, slots=True)
class PetitionReplied:
    """To who asked."""

    to: PersonId
    petition: int
    place: int


@dataclass(frozen=True, slots=True)
class TalkAhead:
    """To the other side of a mediation: that the curator will talk with both, and no more."""

    to: PersonId
    petition: int
    at: str


@dataclass(frozen=True, slots=True)
class MentorReplaced:
    """To the mentor, when another one was granted: that it is decided, never why or by whom."""

    to: PersonId
    petition: int
    at: str


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """To the mentor: the employer takes the order back, with the last day of the notice."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class NoticeOver:
    """To those who decide: a notice is over, the pair has ended."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class PetitionSettled:
    """To the others who were asked to decide: somebody has decided at `at`."""

    to: PersonId
    petition: int
    at: str


Told = (
    PetitionFiled
    | PetitionWaits
    | PetitionWithdrawn
    | PetitionTaken
    | PetitionDecided
    | ConsentAsked
    | PetitionAsked
    | PetitionReplied
    | TalkAhead
    | MentorReplaced
    | OrderCancelled
    | NoticeOver
    | PetitionSettled
)
