"""SWOT of a school year: four lists that a curator finishes (source: instruments 3.3)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.errors import NotYours, TextNeeded, TextTooLong
from bot.domain.ids import OrganisationId
from bot.domain.surveys.refusals import SwotFull

LONGEST_LINE: Final = 300
MOST_LINES: Final = 30


class Side(StrEnum):
    """Within: strengths and weaknesses; from outside: opportunities and threats."""

    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    OPPORTUNITIES = "opportunities"
    THREATS = "threats"


Lists = Mapping[Side, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Swot:
    """`year`: the calendar year of the school year's September; `finished_at`: marked so."""

    organisation_id: OrganisationId
    year: int
    lists: Lists = field(default_factory=dict)
    finished_at: datetime | None = None

    def lines(self, side: Side) -> tuple[str, ...]:
        return tuple(self.lists.get(side, ()))


def added(swot: Swot, side: Side, words: str) -> Swot:
    """One more line at the end, once. TextNeeded, TextTooLong, SwotFull."""
    line = " ".join(words.split())
    if not line:
        raise TextNeeded
    if len(line) > LONGEST_LINE:
        raise TextTooLong(LONGEST_LINE)
    there = swot.lines(side)
    if line in there:
        return swot
    if len(there) >= MOST_LINES:
        raise SwotFull(MOST_LINES)
    return _with(swot, side, (*there, line))


def struck(swot: Swot, side: Side, place: int) -> Swot:
    """Without one line; NotYours where there is none."""
    there = swot.lines(side)
    if not 0 <= place < len(there):
        raise NotYours
    return _with(swot, side, (*there[:place], *there[place + 1 :]))


def raised(swot: Swot, side: Side, place: int) -> Swot:
    """One line a place higher; the first one stays. NotYours where there is none."""
    there = list(swot.lines(side))
    if not 0 <= place < len(there):
        raise NotYours
    higher = max(place - 1, 0)
    there[higher], there[place] = there[place], there[higher]
    return _with(swot, side, tuple(there))


def _with(swot: Swot, side: Side, lines: tuple[str, ...]) -> Swot:
    return replace(swot, lists={**swot.lists, side: lines})
