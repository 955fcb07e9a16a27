"""Which sheet this is and where its columns stand: by name, in any order, below any heading."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.importing.grids import Cell, Grid
from bot.domain.importing.sheets import FIELDS, MARK, Field, Sheet
from bot.domain.importing.words import Lexicon, plain

# A heading of the school, the title of a form, an empty line.
_ABOVE: Final = 10


@dataclass(frozen=True, slots=True)
class Head:
    """`line`: the index of the header among the lines; `columns`: fields by their places.

    `mark`: the column of marks; `unknown`: headers that nothing is read from.
    """

    sheet: Sheet
    line: int
    columns: Mapping[int, Field]
    called: Mapping[str, str]
    mark: int | None
    unknown: tuple[str, ...]

    @property
    def lacking(self) -> tuple[Field, ...]:
        """Fields without which no row can be read."""
        there = {field.name for field in self.columns.values()}
        return tuple(one for one in FIELDS[self.sheet] if one.needed and one.name not in there)


def find_head(grid: Grid, lexicon: Lexicon) -> Head | None:
    """By the title of the sheet; by its headers where the title says nothing, as in csv."""
    title = plain(grid.title)
    named = [sheet for sheet, titles in lexicon.titles.items() if title in titles]
    heads = [
        head
        for sheet in named or list(Sheet)
        for index, (_, cells) in enumerate(grid.lines[:_ABOVE])
        if (head := _head(sheet, index, cells, lexicon)) is not None
    ]
    if not named:
        whole = [head for head in heads if not head.lacking]
        heads = whole or [head for head in heads if len(head.columns) > 1]
    return max(heads, key=lambda head: (-len(head.lacking), len(head.columns)), default=None)


def _head(sheet: Sheet, index: int, cells: Sequence[Cell], lexicon: Lexicon) -> Head | None:
    columns: dict[int, Field] = {}
    unknown: list[str] = []
    mark = None
    said = [(place, cell) for place, cell in enumerate(cells) if isinstance(cell, str) and cell]
    for place, cell in said:
        words = plain(cell)
        field = _field(sheet, words, columns.values(), lexicon)
        if field is not None:
            columns[place] = field
        elif mark is None and words in lexicon.columns[MARK]:
            mark = place
        elif words:
            unknown.append(" ".join(cell.split()))
    if not columns:
        return None
    called = {field.name: " ".join(str(cells[place]).split()) for place, field in columns.items()}
    return Head(sheet, index, columns, called, mark, tuple(unknown))


def _field(sheet: Sheet, words: str, taken: Iterable[Field], lexicon: Lexicon) -> Field | None:
    known = {field.name for field in taken}
    fitting = (field for field in FIELDS[sheet] if words in lexicon.columns[field.name])
    return next((field for field in fitting if field.name not in known), None)
