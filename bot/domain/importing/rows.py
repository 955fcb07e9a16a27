"""Rows as they were read: names of the fields are those of the columns. None: left empty."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.domain.importing.grids import Place
from bot.domain.importing.sheets import Sheet


@dataclass(frozen=True, slots=True)
class PersonRow:
    at: Place
    name: str
    roles: tuple[str, ...] = ()
    code: str | None = None
    position: str | None = None
    category: str | None = None
    request: str | None = None
    can_help: str | None = None
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class PairRow:
    at: Place
    mentor: str
    mentees: tuple[str, ...]
    start: date
    pair_code: str | None = None
    end: date | None = None
    form: str | None = None
    format: str | None = None
    kinds: tuple[str, ...] | None = None
    goal: str | None = None
    order_number: str | None = None
    order_date: date | None = None
    status: str | None = None
    reason: str | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """How a row of the plan or of the journal names its pair."""

    at: Place
    pair_code: str | None = None
    mentor: str | None = None
    mentees: tuple[str, ...] | None = None
    start: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow(Named):
    title: str
    direction: str
    due: date
    number: int | None = None
    work_form: str | None = None
    status: str | None = None
    done_on: date | None = None
    responsible: str | None = None
    cancel_reason: str | None = None
    expected: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow(Named):
    day: date
    minutes: int | None = None
    kind: str | None = None
    meeting_format: str | None = None
    topic: str | None = None
    note: str | None = None
    items: tuple[int, ...] = ()
    status: str | None = None
    missed_reason: str | None = None


@dataclass(frozen=True, slots=True)
class RoadmapRow:
    """`stage`, `stage_title`: of the heading above it, where the sheet has such headings."""

    at: Place
    content: str
    place: str | None = None
    until: date | None = None
    who: str | None = None
    expected: str | None = None
    status: str | None = None
    stage: int | None = None
    stage_title: str = ""


ROWS: Final[Mapping[Sheet, Callable[..., Any]]] = {
    Sheet.PEOPLE: PersonRow,
    Sheet.PAIRS: PairRow,
    Sheet.PLAN: ItemRow,
    Sheet.MEETINGS: MeetingRow,
    Sheet.ROADMAP: RoadmapRow,
}
