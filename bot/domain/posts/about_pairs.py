"""Notes about pairs and their plans."""

from dataclasses import dataclass

from bot.domain.ids import ItemId, PairId, PersonId


@dataclass(frozen=True, slots=True)
class PairProposed:
    to: PersonId
    pair: PairId


@dataclass(frozen=True, slots=True)
class PairAgreed:
    """To the curator: all agreed, the order is missing."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairStarted:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairNotFormed:
    """«Не состоялась»: nobody is told who said no."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairClosed:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairPaused:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairResumed:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class GoalChanged:
    """The other side wrote the goal of the plan anew."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class OrderMissing:
    """To the curator, weekly: a pair is active while its order is still being prepared."""

    to: PersonId
    pair: PairId
    week: str


@dataclass(frozen=True, slots=True)
class ItemsProposed:
    """One or more items of a pair wait for the other side's yes."""

    to: PersonId
    pair: PairId
    after: ItemId
    at: str


@dataclass(frozen=True, slots=True)
class ItemDone:
    """Please confirm or return."""

    to: PersonId
    item: ItemId
    on: str


@dataclass(frozen=True, slots=True)
class ItemReturned:
    to: PersonId
    item: ItemId
    at: str
    words: str


@dataclass(frozen=True, slots=True)
class ItemMoved:
    to: PersonId
    item: ItemId
    moves: int


@dataclass(frozen=True, slots=True)
class ItemCancelled:
    to: PersonId
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDue:
    """A reminder; `days` from the due date: -7 … 0 … +57. Several of one day are one message."""

    to: PersonId
    item: ItemId
    days: int
    due: str


@dataclass(frozen=True, slots=True)
class ItemsOverdue:
    """To a curator's nudge: what is late in a pair."""

    to: PersonId
    pair: PairId
    nudge: str


Told = (
    PairProposed
    | PairAgreed
    | PairStarted
    | PairNotFormed
    | PairClosed
    | PairPaused
    | PairResumed
    | GoalChanged
    | OrderMissing
    | ItemsProposed
    | ItemDone
    | ItemReturned
    | ItemMoved
    | ItemCancelled
    | ItemDue
    | ItemsOverdue
)
