"""Sheets into rows, with every fault of every cell: nothing stops at the first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from bot.domain.importing.cells import read_cell
from bot.domain.importing.faults import Fault, FaultKind, Remark, RemarkKind, Unfit
from bot.domain.importing.grids import Cell, Grid, Place
from bot.domain.importing.headers import Head, find_head
from bot.domain.importing.rows import ROWS, ItemRow, MeetingRow, PairRow, PersonRow, RoadmapRow
from bot.domain.importing.sheets import Sheet
from bot.domain.importing.words import Lexicon, listed, plain

_STAGE: Final = re.compile(r"(\d{1,2})[.)]\s+(\S.*)", re.DOTALL)


@dataclass
class Book:
    """All rows of a file, and what is wrong in it. `count`: rows that were read."""

    people: list[PersonRow] = field(default_factory=list)
    pairs: list[PairRow] = field(default_factory=list)
    plan: list[ItemRow] = field(default_factory=list)
    meetings: list[MeetingRow] = field(default_factory=list)
    roadmap: list[RoadmapRow] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    count: int = 0


def read_book(grids: Iterable[Grid], lexicon: Lexicon, today: date) -> Book:
    """`today`: the school's; months of the roadmap are of its school year."""
    book = Book()
    for grid in grids:
        if plain(grid.title) in lexicon.silent:
            continue
        head = find_head(grid, lexicon)
        if head is None:
            if any(_filled(cells) for _, cells in grid.lines):
                book.remarks.append(Remark(RemarkKind.SHEET_IGNORED, Place(grid.title, 0)))
            continue
        _read_sheet(_Reading(book, grid, head, lexicon, today))
    if not book.count and not book.faults:
        book.faults.append(Fault(FaultKind.EMPTY_FILE, Place("", 0)))
    return book


@dataclass
class _Reading:
    """One sheet being read."""

    book: Book
    grid: Grid
    head: Head
    lexicon: Lexicon
    today: date
    examples: int = 0
    stage: tuple[int, str] | None = None


def _read_sheet(reading: _Reading) -> None:
    head, book, title = reading.head, reading.book, reading.grid.title
    below = reading.grid.lines[head.line][0]
    for lacking in head.lacking:
        called = reading.lexicon.headers[lacking.name]
        book.faults.append(Fault(FaultKind.NO_COLUMN, Place(title, below), "", called))
    if head.unknown:
        said = listed(head.unknown)
        book.remarks.append(Remark(RemarkKind.COLUMNS_IGNORED, Place(title, below), said))
    if not head.lacking:
        rows = getattr(book, head.sheet.value)
        for number, cells in reading.grid.lines[head.line + 1 :]:
            if (row := _read_row(reading, number, cells)) is not None:
                rows.append(row)
    if reading.examples:
        count = str(reading.examples)
        book.remarks.append(Remark(RemarkKind.EXAMPLES, Place(title, 0), count))


def _read_row(reading: _Reading, number: int, cells: Sequence[Cell]) -> Any:
    head = reading.head
    if not any(_filled([cell]) for place, cell in enumerate(cells) if place in head.columns):
        return None
    if head.mark is not None and head.mark < len(cells):
        mark = cells[head.mark]
        if isinstance(mark, str) and plain(mark) in reading.lexicon.examples:
            reading.examples += 1
            return None
    if head.sheet is Sheet.ROADMAP and (stage := _stage(cells, head)):
        reading.stage = stage
        return None
    reading.book.count += 1
    values = _values(reading, Place(reading.grid.title, number), cells)
    if values is not None and head.sheet is Sheet.ROADMAP and reading.stage:
        values |= {"stage": reading.stage[0], "stage_title": reading.stage[1]}
    return None if values is None else ROWS[head.sheet](**values)


def _values(reading: _Reading, at: Place, cells: Sequence[Cell]) -> dict[str, Any] | None:
    """None for a row with a fault. People and pairs are read as long as it is clear who they are:
    otherwise each row that names them would be a fault as well.
    """
    values: dict[str, Any] = {"at": at}
    lenient = reading.head.sheet in (Sheet.PEOPLE, Sheet.PAIRS)
    whole = True
    for place, column in reading.head.columns.items():
        cell = cells[place] if place < len(cells) else None
        try:
            value = read_cell(column, cell, reading.lexicon, reading.today)
        except Unfit as unfit:
            reading.book.faults.append(unfit.at(at, reading.head.called[column.name]))
            whole = whole and lenient and not column.key
        else:
            if value is not None:
                values[column.name] = value
    return values if whole else None


def _stage(cells: Sequence[Cell], head: Head) -> tuple[int, str] | None:
    """A row of the roadmap that names a stage: «2. Формирование базы», nothing beside it."""
    said = [(place, cell) for place, cell in enumerate(cells) if _filled([cell])]
    if len(said) != 1 or getattr(head.columns.get(said[0][0]), "name", "") == "content":
        return None
    found = _STAGE.fullmatch(str(said[0][1]).strip())
    return (int(found[1]), " ".join(found[2].split())[:200]) if found else None


def _filled(cells: Sequence[Cell]) -> bool:
    return any(cell is not None and str(cell).strip() for cell in cells)
