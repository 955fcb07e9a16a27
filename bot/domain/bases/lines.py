"""Lines of a card: what kind of answer each takes, of whom it is asked, who may change it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.bases.cards import (
    Card,
    MentorSource,
    PersonKind,
    Qualification,
    Support,
)
from bot.domain.bases.refusals import BadNumber
from bot.domain.errors import CalendarFormat, UnknownWord
from bot.domain.forms import Format
from bot.domain.people import MenteeCategory, Role
from bot.domain.plans import Direction, one_line

_LONG = 500


class Shape(StrEnum):
    """How a line is answered."""

    WORDS = "words"
    CHOICE = "choice"
    SEVERAL = "several"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"
    PERSON = "person"


class Line(StrEnum):
    NAME = "name"
    KIND = "kind"
    GUARDIAN_CONSENT_ON = "guardian_consent_on"
    POSITION = "position"
    BUILDING = "building"
    OUTSIDE = "outside"
    SUPERIOR_ID = "superior_id"
    CAREER_START = "career_start"
    UNDER_35 = "under_35"
    FORMAT = "format"
    QUALIFICATION = "qualification"
    DIRECTIONS = "directions"
    CAN_HELP = "can_help"
    HOURS_A_MONTH = "hours_a_month"
    CAPACITY = "capacity"
    SOURCE = "source"
    EXPERIENCED = "experienced"
    RESULTS = "results"
    REGIONAL_METHODIST = "regional_methodist"
    KEEP_NEXT_YEAR = "keep_next_year"
    CATEGORY = "category"
    REQUEST = "request"
    STRENGTHS = "strengths"
    NEED_SINCE = "need_since"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Rule:
    """`of`: whose card has the line (empty: everybody's); `own`: its owner may change it too."""

    shape: Shape
    of: Role | None = None
    own: bool = False
    codes: type[StrEnum] | None = None
    least: int = 0
    most: int = _LONG


_MENTOR, _MENTEE = Role.MENTOR, Role.MENTEE
RULES: dict[Line, Rule] = {
    Line.NAME: Rule(Shape.WORDS, most=60),
    Line.KIND: Rule(Shape.CHOICE, codes=PersonKind),
    Line.GUARDIAN_CONSENT_ON: Rule(Shape.DAY),
    Line.POSITION: Rule(Shape.WORDS, own=True, most=120),
    Line.BUILDING: Rule(Shape.WORDS, most=60),
    Line.OUTSIDE: Rule(Shape.WORDS, most=200),
    Line.SUPERIOR_ID: Rule(Shape.PERSON),
    Line.CAREER_START: Rule(Shape.DAY),
    Line.UNDER_35: Rule(Shape.YES_NO),
    Line.FORMAT: Rule(Shape.CHOICE, codes=Format),
    Line.QUALIFICATION: Rule(Shape.CHOICE, _MENTOR, codes=Qualification),
    Line.DIRECTIONS: Rule(Shape.SEVERAL, _MENTOR, own=True, codes=Direction),
    Line.CAN_HELP: Rule(Shape.WORDS, _MENTOR, own=True),
    Line.HOURS_A_MONTH: Rule(Shape.NUMBER, _MENTOR, own=True, most=200),
    Line.CAPACITY: Rule(Shape.NUMBER, _MENTOR, least=1, most=20),
    Line.SOURCE: Rule(Shape.CHOICE, _MENTOR, codes=MentorSource),
    Line.EXPERIENCED: Rule(Shape.YES_NO, _MENTOR),
    Line.RESULTS: Rule(Shape.WORDS, _MENTOR),
    Line.REGIONAL_METHODIST: Rule(Shape.YES_NO, _MENTOR),
    Line.KEEP_NEXT_YEAR: Rule(Shape.YES_NO, _MENTOR),
    Line.CATEGORY: Rule(Shape.CHOICE, _MENTEE, codes=MenteeCategory),
    Line.REQUEST: Rule(Shape.WORDS, _MENTEE, own=True),
    Line.STRENGTHS: Rule(Shape.WORDS, _MENTEE, own=True),
    Line.NEED_SINCE: Rule(Shape.DAY, _MENTEE),
    Line.SUPPORT: Rule(Shape.CHOICE, _MENTEE, codes=Support),
}
# Without them there is nobody, or nothing to fall back to.
NEVER_EMPTY = frozenset({Line.NAME, Line.KIND})


def lines_of(card: Card, *, own: bool) -> tuple[Line, ...]:
    """The lines of somebody's card; `own`: those that the person may change alone."""
    return tuple(line for line, rule in RULES.items() if _asked(line, rule, card, own=own))


def _asked(line: Line, rule: Rule, card: Card, *, own: bool) -> bool:
    if line is Line.GUARDIAN_CONSENT_ON and card.kind is not PersonKind.PUPIL:
        return False
    if line is Line.OUTSIDE and card.kind is PersonKind.TEACHER and not card.outside:
        return False
    return (rule.own or not own) and (rule.of is None or rule.of in card.roles)


def read_answer(line: Line, raw: str) -> Any:
    """The value of a typed or tapped answer; empty clears the line. A refusal in words.

    SEVERAL: codes joined by commas; DAY: an ISO date; YES_NO: "yes" or "no".
    """
    rule, said = RULES[line], raw.strip()
    if not said and line not in NEVER_EMPTY:
        return [] if rule.shape is Shape.SEVERAL else None
    if rule.shape is Shape.WORDS:
        return one_line(raw, rule.most)
    return _READ[rule.shape](rule, said)


def _one(rule: Rule, said: str) -> str:
    return _several(rule, said)[0]


def _several(rule: Rule, said: str) -> list[str]:
    chosen = said.split(",")
    known = [str(code) for code in rule.codes or ()]
    if not set(known).issuperset(chosen):
        raise UnknownWord
    return [code for code in known if code in chosen]


def _yes(_: Rule, said: str) -> bool:
    if said not in ("yes", "no"):
        raise UnknownWord
    return said == "yes"


def _day(_: Rule, said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise CalendarFormat from None


def _number(rule: Rule, said: str) -> int:
    if not said.isdecimal() or len(said) > 4 or not rule.least <= int(said) <= rule.most:
        raise BadNumber(rule.least, rule.most)
    return int(said)


def _known(_: Rule, said: str) -> int:
    if not said.isdecimal():
        raise UnknownWord
    return int(said)


_READ: dict[Shape, Callable[[Rule, str], Any]] = {
    Shape.CHOICE: _one,
    Shape.SEVERAL: _several,
    Shape.YES_NO: _yes,
    Shape.DAY: _day,
    Shape.NUMBER: _number,
    Shape.PERSON: _known,
}
