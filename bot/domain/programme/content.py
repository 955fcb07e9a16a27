"""The text of a programme and its parts, each written by itself.

A part travels as JSON does: a line, a list of lines or codes, an ISO date, or None.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import TextNeeded, TextTooLong, UnknownWord
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import PersonId
from bot.domain.programme.life import Authoring, ProgrammeStatus
from bot.domain.programme.refusals import LongTerm
from bot.domain.programme.term import check_term, is_long

LONGEST_LINE = 500
LONGEST_TASK = 200
MOST_TASKS = 10


@dataclass(frozen=True, slots=True)
class Programme:
    """The personalised programme: one a pair.

    `agreed_by`: who has said yes to the draft so far; `returned`: the head's words to it.
    """

    start: date
    end: date
    form: Form
    format: Format
    kinds: tuple[Kind, ...] = (Kind.TRADITIONAL,)
    goal: str | None = None
    status: ProgrammeStatus = ProgrammeStatus.DRAFT
    authoring: Authoring = Authoring.JOINT
    acknowledged_at: datetime | None = None
    tasks: tuple[str, ...] = ()
    shared_tasks: tuple[str, ...] = ()
    expected: str | None = None
    strengths: str | None = None
    agreed_by: tuple[PersonId, ...] = ()
    returned: str | None = None
    defence_on: date | None = None
    best: bool = False
    approved_at: datetime | None = None
    approved_by: PersonId | None = None
    version: int = 1


class Part(StrEnum):
    """What of a programme a version changes; PLAN: its items."""

    GOAL = "goal"
    TASKS = "tasks"
    SHARED_TASKS = "shared_tasks"
    EXPECTED = "expected"
    STRENGTHS = "strengths"
    KINDS = "kinds"
    FORM = "form"
    FORMAT = "format"
    TERM = "term"
    PLAN = "plan"


IN_WORDS = (Part.GOAL, Part.TASKS, Part.SHARED_TASKS, Part.EXPECTED, Part.STRENGTHS)
LISTS = frozenset({Part.TASKS, Part.SHARED_TASKS})


def value_of(programme: Programme, part: Part) -> Any:
    """A part as JSON keeps it."""
    match part:
        case Part.TASKS | Part.SHARED_TASKS | Part.KINDS:
            return [str(one) for one in getattr(programme, part)]
        case Part.TERM:
            return programme.end.isoformat()
        case Part.PLAN:
            return None
        case _:
            said = getattr(programme, part)
            return None if said is None else str(said)


def with_value(
    programme: Programme,
    part: Part,
    value: Any,
    *,
    longer: bool = False,
) -> Programme:
    """The programme with another value of a part; `longer`: more than a year was agreed to."""
    if part is Part.TERM:
        return _until(programme, date.fromisoformat(value), longer=longer)
    if part is Part.PLAN:
        return programme
    named: dict[str, Any] = {part.value: _read(part, value)}
    return replace(programme, **named)


def _read(part: Part, value: Any) -> Any:
    match part:
        case Part.TASKS | Part.SHARED_TASKS:
            return tuple(map(str, value))
        case Part.KINDS:
            return _kinds(value)
        case Part.FORM:
            return _code(Form, value)
        case Part.FORMAT:
            return _code(Format, value)
        case _:
            return value


def clean(part: Part, words: str) -> Any:
    """What was typed for a part of words: one line, or a task a line; a refusal otherwise."""
    lines = [line for line in (_tidy(line) for line in words.splitlines()) if line]
    if not lines:
        raise TextNeeded
    if part in LISTS:
        _within(max(lines, key=len), LONGEST_TASK)
        if len(lines) > MOST_TASKS:
            raise TextTooLong(most=MOST_TASKS * LONGEST_TASK)
        return lines
    line = " ".join(lines)
    _within(line, LONGEST_LINE)
    return line


def _tidy(line: str) -> str:
    return " ".join(line.split()).lstrip("-–—•* ").strip()


def _within(line: str, most: int) -> None:
    if len(line) > most:
        raise TextTooLong(most=most)


def _kinds(value: Sequence[str]) -> tuple[Kind, ...]:
    if not value:
        raise UnknownWord
    return tuple(_code(Kind, one) for one in value)


def _code(codes: type[Any], value: Any) -> Any:
    try:
        return codes(value)
    except ValueError:
        raise UnknownWord from None


def _until(programme: Programme, end: date, *, longer: bool) -> Programme:
    check_term(programme.start, end)
    if is_long(programme.start, end) and not longer:
        raise LongTerm
    return replace(programme, end=end)
