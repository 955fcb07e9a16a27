"""Notes about people: who came, who left, who can't be reached, who asks."""

from dataclasses import dataclass

from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Joined:
    """To the curator: somebody came by an invitation."""

    to: PersonId
    person: PersonId


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """To the curators: somebody took the consent back and is out."""

    to: PersonId
    person: PersonId
    at: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """To the curator, once: the messenger says that the person blocked Para."""

    to: PersonId
    person: PersonId
    since: str


@dataclass(frozen=True, slots=True)
class WeeklyDigest:
    to: PersonId
    monday: str


@dataclass(frozen=True, slots=True)
class DraftWaits:
    """An unfinished record is a day old; or it was dropped after thirty days."""

    to: PersonId
    touched: str
    dropped: bool


@dataclass(frozen=True, slots=True)
class HelpAsked:
    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class HelpUnanswered:
    """To a curator: that there is a question nobody answers, never what it asks."""

    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class HelpAnswered:
    to: PersonId
    petition: int


Told = (
    Joined
    | ConsentWithdrawn
    | Unreachable
    | WeeklyDigest
    | DraftWaits
    | HelpAsked
    | HelpUnanswered
    | HelpAnswered
)
