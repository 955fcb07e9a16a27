"""Notes about matching and orders."""

from dataclasses import dataclass

from bot.domain.ids import InterestId, PairId, PersonId


@dataclass(frozen=True, slots=True)
class InterestAsked:
    """«Готовы работать вместе?», to each of the two."""

    to: PersonId
    interest: InterestId


@dataclass(frozen=True, slots=True)
class InterestMutual:
    """Both said yes: to both of them."""

    to: PersonId
    interest: InterestId
    pair: PairId


@dataclass(frozen=True, slots=True)
class InterestSettled:
    """To curators: it did not come to a pair; nothing is said of who answered what."""

    to: PersonId
    interest: InterestId


@dataclass(frozen=True, slots=True)
class OrderSubmitted:
    """To heads: a draft of the order waits; `at`: the moment of the submission."""

    to: PersonId
    count: int
    at: str


@dataclass(frozen=True, slots=True)
class OrderApproved:
    """To curators: the head approved; number and date are to be entered."""

    to: PersonId
    count: int
    at: str


@dataclass(frozen=True, slots=True)
class OrderReturned:
    """To curators: the head gave the draft back, with which words."""

    to: PersonId
    count: int
    at: str
    words: str


Told = (
    InterestAsked
    | InterestMutual
    | InterestSettled
    | OrderSubmitted
    | OrderApproved
    | OrderReturned
)
