"""One sheet, written downward: memory holds a row, whatever the length of the sheet."""

import math
from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import Any, Final

from bot.documents.xlsx.columns import Cell, Column, Row, Sheet, Total
from bot.documents.xlsx.looks import Looks
from bot.documents.xlsx.plain import renderer, words_cell, write_plain
from bot.documents.xlsx.printing import HEADER_ROW, set_up
from bot.domain.signals import Light

LINE: Final = 15.0  # points
FIRST_ROW: Final = HEADER_ROW + 1
# Excel knows no row beyond; the last one is left for totals.
MOST_ROWS: Final = 1_048_575
_BOLD: Final = 0.8  # so many of a column's letters fit when they are bold
_SUBTOTAL: Final = {Total.SUM: 9, Total.COUNT: 3}
Say = Callable[[str], str]


class Page:
    def __init__(self, book: Any, sheet: Sheet, say: Say, looks: Looks) -> None:
        self.sheet = sheet
        self.title = say(sheet.key)
        self._say = say
        self._page = book.add_worksheet(self.title)
        self._looks = looks
        self._last = HEADER_ROW
        self._sums = [0.0] * len(sheet.columns)
        self._wide = [
            (place, column.width)
            for place, column in enumerate(sheet.columns)
            if column.cell in (Cell.TEXT, Cell.ANY)
        ]
        self._summed = [
            (place, column.total is Total.SUM)
            for place, column in enumerate(sheet.columns)
            if column.total in _SUBTOTAL
        ]
        self._renderers = tuple(
            renderer(_letter(place), column.cell, looks)
            for place, column in enumerate(sheet.columns)
        )

    def begin(self, head: Iterable[str]) -> None:
        """Print set-up, heading, names of the columns."""
        said, page, columns = tuple(head), self._page, self.sheet.columns
        set_up(page, self.sheet, said)
        page.freeze_panes(FIRST_ROW, self.sheet.repeated and 2)
        for place, column in enumerate(columns):
            page.set_column(place, place, column.width)
        for row, words in enumerate(said):
            cell = words_cell("A", self._looks["title" if row == 0 else "heading"])
            write_plain(page, row, cell(str(row + 1), words), None)
        names = [self._say(column.key) for column in columns]
        page.set_row(HEADER_ROW, LINE * max(map(_lines, names, columns)))
        for place, name in enumerate(names):
            page.write_string(HEADER_ROW, place, name, self._looks["header"])

    def write(self, rows: Iterable[Row]) -> None:
        """Below what is written; rows that Excel would not show are left out."""
        for row in rows:
            if self._last >= MOST_ROWS - 1:
                return
            self._last += 1
            number = str(self._last + 1)
            cells = "".join(
                [
                    render(number, value)
                    for render, value in zip(self._renderers, row, strict=True)
                    if value is not None and value != ""
                ]
            )
            write_plain(self._page, self._last, cells, self._height(row))
            for place, summed in self._summed:
                value = row[place]
                if value is not None and value != "":
                    self._sums[place] += value if summed else 1  # type: ignore[operator]

    def end(self) -> None:
        """The filter, the colours, the row of totals."""
        columns, last = self.sheet.columns, max(self._last, FIRST_ROW)
        self._page.autofilter(HEADER_ROW, 0, self._last, len(columns) - 1)
        # The heading is printed above each page instead.
        self._page.print_area(HEADER_ROW, 0, last + self.sheet.totals, len(columns) - 1)
        if self.sheet.lights:
            place = self.sheet.place(self.sheet.lights)
            for light in Light:
                words = self._say(f"label-light-{light}")
                rule = {
                    "type": "cell",
                    "criteria": "==",
                    "value": f'"{words}"',
                    "format": self._looks[light],
                }
                self._page.conditional_format(FIRST_ROW, place, last, place, rule)
        if self.sheet.totals and self._last >= FIRST_ROW:
            for place, column in enumerate(columns):
                self._total(place, column)

    def range(self, name: str) -> str:
        """All cells of a column, for formulas of other sheets."""
        letter = _letter(self.sheet.place(name))
        last = max(self._last, FIRST_ROW) + 1
        return f"'{self.title}'!${letter}${FIRST_ROW + 1}:${letter}${last}"

    def _total(self, place: int, column: Column) -> None:
        row, look = self._last + 1, self._looks["total"]
        if column.total is Total.WORD:
            self._page.write_string(
                row, place, self._say("export-total"), self._looks["total-word"]
            )
        elif column.total:
            kind, letter = _SUBTOTAL[column.total], _letter(place)
            text = f"=SUBTOTAL({kind},{letter}{FIRST_ROW + 1}:{letter}{row})"
            self._page.write_formula(row, place, text, look, int(self._sums[place]))
        elif column.share:
            part, whole = (self.sheet.place(name) for name in column.share)
            cells = (f"{_letter(one)}{row + 1}" for one in (part, whole))
            text = "=IF({1}=0,0,{0}/{1})".format(*cells)
            share = self._sums[part] / self._sums[whole] if self._sums[whole] else 0
            self._page.write_formula(row, place, text, self._looks["total-share"], share)
        else:
            self._page.write_blank(row, place, None, look)

    def _height(self, row: Row) -> float | None:
        """For the longest cell: not every program fits rows to wrapped text by itself."""
        lines = 1.0
        for place, width in self._wide:
            value = row[place]
            if isinstance(value, str) and len(value) > width:
                lines = max(lines, len(value) / width)
        # Words don't fill their lines: a third more than the letters need.
        return LINE * math.ceil(lines * 1.3) if lines > 1 else None


def _lines(name: str, column: Column) -> int:
    """How many lines a column's name takes, written bold."""
    return len(wrap(name, max(4, int(column.width * _BOLD)), break_long_words=False)) or 1


def _letter(place: int) -> str:
    """«A», «Z», «AA»: sheets are no wider than two letters."""
    first, second = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)
