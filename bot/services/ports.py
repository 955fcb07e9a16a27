"""What tests and messengers replace: the clock, and the road to a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.ids import PersonId
from bot.domain.people import Address


class Clock(Protocol):
    """The one source of time: an aware UTC moment."""

    def __call__(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Delivered:
    """The messenger took it; the id is what a later edit needs."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked Para or is gone: an answer, not a fault."""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: the messenger asked for a pause, or could not be reached."""

    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Impossible:
    """The messenger will never take this one."""

    reason: str


Outcome = Delivered | Blocked | Later | Impossible


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a message that Para sends first: its text key, and what a tap means.

    `data` at most 64 bytes; `values` fill the text.
    """

    key: str
    data: str
    values: dict[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: text keys of its columns, and values as a letter has them, a row each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A message ready to be worded: text key, values, rows of buttons.

    `lines`: further (key, values) one a line, as in a merged message. `over`: the message that it
    takes the place of, where that can still be edited. `grid`: shown below the text to those who
    wish for tables; the text says all that matters without it.
    """

    key: str
    values: dict[str, object]
    lines: tuple[tuple[str, dict[str, object]], ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    late: bool = False
    over: str | None = None
    grid: Grid | None = None


@dataclass(frozen=True, slots=True)
class Behalf:
    """Whose message it is of all people that an account is in its organisations.

    Its buttons act for this `person`; `organisation` is the name that the message begins with,
    empty for whom belongs to one alone.
    """

    person: PersonId | None = None
    organisation: str = ""


NOBODY = Behalf()


@dataclass(frozen=True, slots=True)
class Receiver:
    """Where and in which language somebody is spoken to."""

    address: Address
    language: str
    zone: str
    tables: bool = False
    behalf: Behalf = NOBODY


class Messenger(Protocol):
    """The road to a person; never raises for what a messenger may answer."""

    async def send(self, receiver: Receiver, letter: Letter) -> Outcome: ...
