"""Columns of the status export: the name, the width in characters, the kind of cell.

Columns whose data Para does not keep yet (goals and deviations of indicators, difficulties of
items, topics of meetings) are left out; docs/export.md lists them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

Value = str | int | float | date | datetime | None
Row = tuple[Value, ...]


class Cell(Enum):
    """How a value stands in its cell."""

    TEXT = auto()
    ANY = auto()
    NUMBER = auto()
    PERCENT = auto()
    DATE = auto()
    MOMENT = auto()


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    width: int
    cell: Cell = Cell.TEXT

    @property
    def key(self) -> str:
        """The text of the header."""
        return f"export-column-{self.name.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """`name`: the key of the sheet's title is `export-sheet-<name>`.

    `pages`: how many A4 pages side by side it is printed on, so that it can be read; the first
    `repeated` columns stand on each of them.
    """

    name: str
    columns: tuple[Column, ...]
    pages: int = 1
    repeated: int = 0


SUMMARY = Sheet(
    "summary", (Column("indicator", 46), Column("value", 14, Cell.ANY), Column("remark", 60))
)

PAIRS = Sheet(
    "pairs",
    (
        Column("number", 4, Cell.NUMBER),
        Column("mentor", 20),
        Column("position", 18),
        Column("mentees", 20),
        Column("category", 18),
        Column("form", 12),
        Column("kinds", 16),
        Column("format", 22),
        Column("order_number", 9),
        Column("order_date", 11, Cell.DATE),
        Column("start", 11, Cell.DATE),
        Column("end", 11, Cell.DATE),
        Column("status", 12),
        Column("items", 8, Cell.NUMBER),
        Column("done", 10, Cell.NUMBER),
        Column("verified", 12, Cell.NUMBER),
        Column("percent", 6, Cell.PERCENT),
        Column("overdue", 11, Cell.NUMBER),
        Column("meetings_all", 9, Cell.NUMBER),
        Column("meetings_period", 9, Cell.NUMBER),
        Column("last_meeting", 11, Cell.DATE),
        Column("days_since", 9, Cell.NUMBER),
        Column("petitions", 11, Cell.NUMBER),
        Column("light", 9),
        Column("reasons", 36),
        Column("completion", 22),
        Column("closed", 11, Cell.DATE),
    ),
    pages=3,
    repeated=4,
)

PLAN = Sheet(
    "plan",
    (
        Column("pair", 30),
        Column("number", 5, Cell.NUMBER),
        Column("direction", 24),
        Column("title", 48),
        Column("work_form", 22),
        Column("due", 11, Cell.DATE),
        Column("done_on", 11, Cell.DATE),
        Column("verified_by", 20),
        Column("item_status", 20),
        Column("days_overdue", 11, Cell.NUMBER),
        Column("moves", 10, Cell.NUMBER),
        Column("move_reason", 24),
    ),
)

MEETINGS = Sheet(
    "meetings",
    (
        Column("pair", 30),
        Column("day", 11, Cell.DATE),
        Column("meeting_status", 16),
        Column("meeting_kind", 16),
        Column("meeting_format", 14),
        Column("minutes", 8, Cell.NUMBER),
        Column("note", 40),
        Column("plan_items", 12),
        Column("task", 26),
        Column("recorded_by", 18),
        Column("confirmed_by", 18),
        Column("recorded_at", 16, Cell.MOMENT),
    ),
)
