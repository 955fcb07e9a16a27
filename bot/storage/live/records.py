"""What the live file takes and gives: plain records, no rows."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Incoming(NamedTuple):
    """An update as it came: `payload` is its JSON text, `chat` says whose turn it belongs to.

    `operation` is what tells it from every other, and is the same each time it is offered.
    """

    operation: str
    chat: int
    payload: str


@dataclass(frozen=True)
class Taken:
    """An update taken for handling, for the `attempt`-th time, counted from 1.

    `faults` are tries that failed by no fault of its own and don't count as attempts.
    """

    operation: str
    payload: str
    attempt: int
    faults: int


@dataclass(frozen=True)
class Remembered:
    """A chat's dialog state: what this version wrote, and the keys that another one wrote."""

    values: dict[str, str]
    foreign: frozenset[str]


@dataclass(frozen=True)
class Draft:
    """One stored piece of a chat's dialog state and when it was changed last, aware UTC."""

    chat: int
    key: str
    value: str
    touched_at: datetime
