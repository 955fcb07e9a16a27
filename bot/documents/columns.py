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
    """`name`: the key of the sheet's title is `export-sheet-<name>`."""

    name: str
    columns: tuple[Column, ...]


SUMMARY = Sheet(
    "summary", (Column("indicator", 46), Column("value", 14, Cell.ANY), Column("remark", 60))
)

PAIRS = Sheet(
    "pairs",
    (
        Column("number", 5, Cell.NUMBER),
        Column("mentor", 30),
        Column("position", 24),
        Column("mentees", 34),
        Column("category", 28),
        Column("form", 18),
        Column("kinds", 30),
        Column("format", 34),
        Column("order_number", 11),
        Column("order_date", 11, Cell.DATE),
        Column("start", 11, Cell.DATE),
        Column("end", 11, Cell.DATE),
        Column("status", 14),
        Column("items", 9, Cell.NUMBER),
        Column("done", 11, Cell.NUMBER),
        Column("verified", 13, Cell.NUMBER),
        Column("percent", 7, Cell.PERCENT),
        Column("overdue", 12, Cell.NUMBER),
        Column("meetings_all", 9, Cell.NUMBER),
        Column("meetings_period", 11, Cell.NUMBER),
        Column("last_meeting", 11, Cell.DATE),
        Column("days_since", 11, Cell.NUMBER),
        Column("petitions", 11, Cell.NUMBER),
        Column("light", 10),
        Column("reasons", 50),
        Column("completion", 30),
        Column("closed", 11, Cell.DATE),
    ),
)

PLAN = Sheet(
    "plan",
    (
        Column("pair", 36),
        Column("number", 5, Cell.NUMBER),
        Column("direction", 30),
        Column("title", 60),
        Column("work_form", 22),
        Column("due", 11, Cell.DATE),
        Column("done_on", 11, Cell.DATE),
        Column("verified_by", 28),
        Column("item_status", 20),
        Column("days_overdue", 11, Cell.NUMBER),
        Column("moves", 10, Cell.NUMBER),
        Column("move_reason", 36),
    ),
)

MEETINGS = Sheet(
    "meetings",
    (
        Column("pair", 36),
        Column("day", 11, Cell.DATE),
        Column("meeting_status", 24),
        Column("meeting_kind", 22),
        Column("meeting_format", 20),
        Column("minutes", 8, Cell.NUMBER),
        Column("note", 60),
        Column("plan_items", 12),
        Column("task", 40),
        Column("recorded_by", 28),
        Column("confirmed_by", 28),
        Column("recorded_at", 16, Cell.MOMENT),
    ),
)
