"""A checkpoint: the state of all programmes on a day, kept with what was concluded from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.errors import TextNeeded, TextTooLong
from bot.domain.ids import OrganisationId
from bot.domain.indicators.names import Number
from bot.domain.indicators.refusals import TooManyCorrections

LONGEST_CONCLUSION: Final = 3000
LONGEST_CORRECTION: Final = 300
MOST_CORRECTIONS: Final = 12

Figures = Mapping[str, float | None]


class State(StrEnum):
    """In the order of the screen."""

    ACTIVE = "active"
    PAUSED = "paused"
    FINISHED = "finished"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    ITEMS = "items"
    DONE = "done"
    IN_TIME = "in_time"
    OVERDUE = "overdue"
    MEETINGS = "meetings"
    MET = "met"
    NEEDS = "needs"
    CLOSED = "closed"
    EASED = "eased"
    ASKED = "asked"
    ANSWERED = "answered"


# Those that are numbers of the indicators as well.
COUNTED: Mapping[State, Number] = {
    State.ACTIVE: Number.PAIRS_ACTIVE,
    State.FINISHED: Number.PROGRAMMES_FINISHED,
    State.ITEMS: Number.ITEMS,
    State.DONE: Number.ITEMS_DONE,
    State.IN_TIME: Number.ITEMS_IN_TIME,
    State.MEETINGS: Number.MEETINGS_HELD,
    State.MET: Number.PAIRS_MET,
    State.NEEDS: Number.NEEDS,
    State.CLOSED: Number.NEEDS_CLOSED,
    State.EASED: Number.LEVELS_EASED,
}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`code`: of its window, empty on any other day; `figures`: of the day it was kept."""

    organisation_id: OrganisationId
    year: int
    day: date
    figures: Figures
    code: str = ""
    conclusion: str = ""
    corrections: tuple[str, ...] = ()
    made_by: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One figure then and now; None: it was not known."""

    name: str
    then: float | None
    now: float | None


def changes(then: Figures, now: Figures) -> tuple[Change, ...]:
    """What differs, in the order of `now`; figures that were not kept then are left out."""
    return tuple(
        Change(name, then[name], value)
        for name, value in now.items()
        if name in then and then[name] != value
    )


def concluded(words: str) -> str:
    """TextNeeded, TextTooLong; lines of one's own stay."""
    return _fit(
        "\n".join(" ".join(line.split()) for line in words.split("\n")), LONGEST_CONCLUSION
    )


def corrected(there: tuple[str, ...], words: str) -> tuple[str, ...]:
    """One more correction at the end; TextNeeded, TextTooLong, TooManyCorrections."""
    if len(there) >= MOST_CORRECTIONS:
        raise TooManyCorrections(MOST_CORRECTIONS)
    return (*there, _fit(" ".join(words.split()), LONGEST_CORRECTION))


def _fit(words: str, most: int) -> str:
    said = words.strip()
    if not said:
        raise TextNeeded
    if len(said) > most:
        raise TextTooLong(most)
    return said
