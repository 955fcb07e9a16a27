"""What a sheet is made of: columns with a name, a width in characters, a kind of cell."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Formula:
    """What a spreadsheet computes anew, with the value that it has now."""

    text: str
    value: int | float
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, 0 to 1 and beyond, shown as per cent in a cell of ANY kind."""

    value: float


Value = str | int | float | date | datetime | Formula | Share | None
Row = tuple[Value, ...]


class Cell(Enum):
    """How a value stands in its cell."""

    TEXT = auto()
    ANY = auto()
    NUMBER = auto()
    PERCENT = auto()
    DATE = auto()
    MOMENT = auto()


class Total(Enum):
    """What the last row of a sheet says of a column, of the rows that a filter leaves."""

    SUM = auto()
    COUNT = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """`name`: «base:mentor» is called by `export-base-mentor`, «mentor» by `export-column-mentor`.

    `share`: in the last row, the columns whose sums are divided.
    """

    name: str
    width: int
    cell: Cell = Cell.TEXT
    total: Total | None = None
    share: tuple[str, str] | None = None

    @property
    def key(self) -> str:
        """The text of the header."""
        room, _, name = self.name.rpartition(":")
        return f"export-{room or 'column'}-{name.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """`name`: the key of the sheet's title is `export-sheet-<name>`.

    `pages`: how many A4 pages side by side it is printed on, so that it can be read; the first
    `repeated` columns stand on each of them. `lights`: the column that is coloured by its words.
    """

    name: str
    columns: tuple[Column, ...]
    pages: int = 1
    repeated: int = 0
    lights: str | None = None

    @property
    def key(self) -> str:
        return f"export-sheet-{self.name}"

    @property
    def totals(self) -> bool:
        return any(column.total for column in self.columns)

    def place(self, name: str) -> int:
        """Which column, from 0."""
        return next(n for n, column in enumerate(self.columns) if column.name == name)
