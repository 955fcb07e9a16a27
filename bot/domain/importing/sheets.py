"""Which sheets a file may have, and which columns: names of the fields are those of the rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.meetings import LONGEST_NOTE
from bot.domain.plans import LONGEST_GOAL, LONGEST_REASON, LONGEST_TITLE
from bot.domain.school.roadmap import LONGEST_ITEM


class Sheet(StrEnum):
    """In the order in which they are loaded: each refers to those before it."""

    PEOPLE = "people"
    PAIRS = "pairs"
    PLAN = "plan"
    MEETINGS = "meetings"
    ROADMAP = "roadmap"


class Takes(StrEnum):
    """What a cell holds."""

    LINE = "line"
    WORDS = "words"
    NAME = "name"
    NAMES = "names"
    DAY = "day"
    TERM = "term"
    NUMBER = "number"
    NUMBERS = "numbers"
    MINUTES = "minutes"
    CODE = "code"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class Field:
    """A column. `key`: without it a person or a pair can't be told from others.

    `most`: the longest line or the largest number; `labels`: whose labels a CODE is one of.
    """

    name: str
    takes: Takes = Takes.LINE
    key: bool = False
    needed: bool = False
    most: int = 0
    labels: str = ""


def _key(name: str, takes: Takes, most: int = 0) -> Field:
    return Field(name, takes, key=True, needed=True, most=most)


def _code(name: str, labels: str, takes: Takes = Takes.CODE, *, needed: bool = False) -> Field:
    return Field(name, takes, needed=needed, labels=labels)


_CODE = Field("code", most=16)
_PAIR_CODE = Field("pair_code", most=16)
_STATED_PAIR = (
    _PAIR_CODE,
    Field("mentor", Takes.NAME),
    Field("mentees", Takes.NAMES),
    Field("start", Takes.DAY),
)

FIELDS: Final[Mapping[Sheet, tuple[Field, ...]]] = {
    Sheet.PEOPLE: (
        _CODE,
        _key("name", Takes.NAME),
        _code("roles", "role", Takes.CODES, needed=True),
        Field("position", most=120),
        _code("category", "mentee-category"),
        Field("request", most=500),
        Field("can_help", most=500),
        Field("hours", Takes.NUMBER, most=200),
    ),
    Sheet.PAIRS: (
        _PAIR_CODE,
        _key("mentor", Takes.NAME),
        _key("mentees", Takes.NAMES),
        _key("start", Takes.DAY),
        Field("end", Takes.DAY),
        _code("form", "mentoring-form"),
        _code("format", "mentoring-format"),
        _code("kinds", "mentoring-kind", Takes.CODES),
        Field("goal", most=LONGEST_GOAL),
        Field("order_number", most=40),
        Field("order_date", Takes.DAY),
        _code("status", "pair-status"),
        _code("reason", "completion-reason"),
        Field("closed_on", Takes.DAY),
    ),
    Sheet.PLAN: (
        *_STATED_PAIR,
        Field("number", Takes.NUMBER, most=999),
        _key("title", Takes.LINE, LONGEST_TITLE),
        _code("direction", "plan-direction", needed=True),
        _code("work_form", "work-form"),
        Field("due", Takes.DAY, needed=True),
        _code("status", "item-status"),
        Field("done_on", Takes.DAY),
        Field("responsible", Takes.NAME),
        Field("cancel_reason", most=LONGEST_REASON),
        Field("expected", most=LONGEST_REASON),
    ),
    Sheet.MEETINGS: (
        *_STATED_PAIR,
        _key("day", Takes.DAY),
        Field("minutes", Takes.MINUTES),
        _code("kind", "meeting-kind"),
        _code("meeting_format", "meeting-format"),
        Field("topic", most=200),
        Field("note", Takes.WORDS, most=LONGEST_NOTE),
        Field("items", Takes.NUMBERS, most=999),
        _code("status", "meeting-status"),
        Field("missed_reason", most=LONGEST_REASON),
    ),
    Sheet.ROADMAP: (
        Field("place", most=60),
        _key("content", Takes.LINE, LONGEST_ITEM),
        Field("until", Takes.TERM),
        Field("who", most=200),
        Field("expected", most=LONGEST_ITEM),
        _code("status", "roadmap-status"),
    ),
}
# A column whose «пример» keeps the row out.
MARK: Final = "mark"
