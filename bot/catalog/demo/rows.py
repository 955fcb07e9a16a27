"""The demo school's tables, plan_items.csv and meetings.csv, as typed rows.

The tables speak Russian as a school's own would; demo/words.yaml says which code a word is.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.catalog.reading import FILES, CatalogError, Code, Record, read_yaml
from bot.domain.meetings import MeetingFormat, MeetingKind
from bot.domain.plans import Direction, ItemStatus, WorkForm

DEMO = FILES / "demo"


@dataclass(frozen=True, slots=True)
class DemoItem:
    """One measure of a plan; `done_on` of those that are done."""

    pair: str
    number: int
    direction: Direction
    work_form: WorkForm
    title: str
    due: date
    done_on: date | None
    status: ItemStatus


@dataclass(frozen=True, slots=True)
class DemoMeeting:
    """One meeting that was held."""

    pair: str
    day: date
    kind: MeetingKind
    format: MeetingFormat
    minutes: int
    note: str


class _Row:
    """One line of a table; faults name file, line and column."""

    def __init__(self, where: str, cells: dict[str, str], words: Record) -> None:
        self.where, self._cells, self._words = where, cells, words

    def text(self, column: str) -> str:
        cell = self._cells.get(column) or ""
        if not cell.strip():
            raise CatalogError(self.where, column, "is empty or missing")
        return cell.strip()

    def day(self, column: str) -> date:
        try:
            return date.fromisoformat(self.text(column))
        except ValueError:
            raise CatalogError(self.where, column, "a date like 2026-02-09 is expected") from None

    def day_or_none(self, column: str) -> date | None:
        return self.day(column) if self._cells.get(column) else None

    def number(self, column: str) -> int:
        if not self.text(column).isdecimal():
            raise CatalogError(self.where, column, "a whole number is expected")
        return int(self.text(column))

    def code(self, column: str, codes: type[Code], dictionary: str) -> Code:
        known = self._words.record(dictionary)
        if not known.has(self.text(column)):
            raise CatalogError(self.where, column, f"words.yaml: {dictionary} lacks this word")
        return known.code(self.text(column), codes)


def demo_items() -> tuple[DemoItem, ...]:
    """The rows of plan_items.csv, in order."""
    return tuple(_item(row) for row in _rows(DEMO / "plan_items.csv"))


def demo_meetings() -> tuple[DemoMeeting, ...]:
    """The rows of meetings.csv, in order."""
    return tuple(_meeting(row) for row in _rows(DEMO / "meetings.csv"))


def _item(row: _Row) -> DemoItem:
    return DemoItem(
        pair=row.text("pair"),
        number=row.number("no"),
        direction=row.code("direction", Direction, "directions"),
        work_form=row.code("work_form", WorkForm, "work_forms"),
        title=row.text("title"),
        due=row.day("due"),
        done_on=row.day_or_none("done"),
        status=row.code("status", ItemStatus, "item_statuses"),
    )


def _meeting(row: _Row) -> DemoMeeting:
    return DemoMeeting(
        pair=row.text("pair"),
        day=row.day("date"),
        kind=row.code("kind", MeetingKind, "meeting_kinds"),
        format=row.code("format", MeetingFormat, "meeting_formats"),
        minutes=row.number("minutes"),
        note=row.text("note"),
    )


def _rows(path: Path) -> Iterator[_Row]:
    words = read_yaml(DEMO / "words.yaml")
    with path.open(encoding="utf-8", newline="") as table:
        for number, cells in enumerate(csv.DictReader(table, delimiter=";"), start=2):
            yield _Row(f"{path.name}: line {number}", cells, words)
