"""status.xlsx: a workbook written row by row, so that memory does not grow with the pairs."""

import asyncio
import math
from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from bot.documents.columns import MEETINGS, PAIRS, PLAN, SUMMARY, Cell, Row, Sheet
from bot.documents.status_rows import StatusRows
from bot.documents.status_summary import StatusSummary
from bot.domain.overview import PairRecord, PairState
from bot.services.overview import Report
from bot.texts import Texts

CHUNK: Final = 200
A4: Final = 9
LINE: Final = 15.0  # points
HEADER_ROW: Final = 3  # after organisation, period, made when
_OPTIONS: Final = {
    "constant_memory": True,
    # What people typed is text, whatever it begins with.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
Lines = list[tuple[PairRecord, PairState]]
Progress = Callable[[int], None]


async def write_xlsx(
    report: Report, path: Path, texts: Texts, lang: str, progress: Progress | None = None
) -> None:
    """Write the workbook to `path`; `progress` is told how many pairs are written so far.

    Rows come from the database while a thread writes the earlier ones.
    """
    book = await asyncio.to_thread(_Book, report, path, texts, lang)
    written, chunk = 0, Lines()
    async for line in report.lines:
        chunk.append(line)
        if len(chunk) == CHUNK:
            await asyncio.to_thread(book.add, chunk)
            written += len(chunk)
            chunk = Lines()
            if progress:
                progress(written)
    await asyncio.to_thread(book.finish, chunk)
    if progress:
        progress(written + len(chunk))


class _Book:
    def __init__(self, report: Report, path: Path, texts: Texts, lang: str) -> None:
        self._book = xlsxwriter.Workbook(str(path), _OPTIONS)
        self._rows = StatusRows(report, texts, lang)
        self._summary = StatusSummary(report)
        head = heading(report, self._rows)
        look = _looks(self._book)
        sheets = (_Page(self._book, sheet, self._rows, look) for sheet in SHEETS)
        self._first, self._pairs, self._plan, self._meetings = sheets
        for page in (self._first, self._pairs, self._plan, self._meetings):
            page.begin(head)

    def add(self, lines: Lines) -> None:
        for record, state in lines:
            self._summary.add(state)
            self._pairs.write([self._rows.pair(record, state)])
            self._plan.write(self._rows.items(record))
            self._meetings.write(self._rows.meetings(record))

    def finish(self, lines: Lines) -> None:
        self.add(lines)
        self._first.write(self._summary.rows(self._rows))
        for page in (self._first, self._pairs, self._plan, self._meetings):
            page.end()
        self._book.close()


SHEETS: Final = (SUMMARY, PAIRS, PLAN, MEETINGS)


def heading(report: Report, rows: StatusRows) -> tuple[str, str, str]:
    """Whose, of which period, made when."""
    scene = report.scene
    start, today = f"{scene.year.start:%d.%m.%Y}", f"{scene.today:%d.%m.%Y}"
    made = f"{scene.calendar.local(scene.now):%d.%m.%Y %H:%M}"
    return (
        scene.organisation.name,
        rows.say("export-period", start=start, end=today),
        rows.say("export-made", at=made),
    )


def _looks(book: Any) -> dict[Any, Any]:
    plain = {"valign": "top"}
    return {
        "title": book.add_format({"bold": True, "font_size": 13}),
        "header": book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E4ECF7", "border": 1}
        ),
        Cell.TEXT: book.add_format({**plain, "text_wrap": True}),
        Cell.ANY: book.add_format({**plain, "align": "left"}),
        Cell.NUMBER: book.add_format(plain),
        Cell.PERCENT: book.add_format({**plain, "num_format": "0%"}),
        Cell.DATE: book.add_format({**plain, "num_format": "dd.mm.yyyy"}),
        Cell.MOMENT: book.add_format({**plain, "num_format": "dd.mm.yyyy hh:mm"}),
    }


class _Page:
    """One sheet, written downward."""

    def __init__(self, book: Any, sheet: Sheet, rows: StatusRows, looks: dict[Any, Any]) -> None:
        self._page = book.add_worksheet(rows.say(f"export-sheet-{sheet.name}"))
        self._sheet = sheet
        self._rows = rows
        self._looks = looks
        self._widths = [
            (place, column.width)
            for place, column in enumerate(sheet.columns)
            if column.cell in (Cell.TEXT, Cell.ANY)
        ]
        self._next = count(HEADER_ROW + 1)
        self._last = HEADER_ROW
        string, number = self._page.write_string, self._page.write_number
        moment = self._page.write_datetime
        anything = self._page.write
        kinds = {
            Cell.TEXT: string,
            Cell.ANY: anything,
            Cell.DATE: moment,
            Cell.MOMENT: moment,
        }
        self._writers = [
            (place, kinds.get(column.cell, number), looks[column.cell])
            for place, column in enumerate(sheet.columns)
        ]

    def begin(self, head: Iterable[str]) -> None:
        page, columns = self._page, self._sheet.columns
        page.set_landscape()
        page.set_paper(A4)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.fit_to_pages(self._sheet.pages, 0)
        page.repeat_rows(HEADER_ROW)
        if self._sheet.repeated:
            page.repeat_columns(0, self._sheet.repeated - 1)
        page.freeze_panes(HEADER_ROW + 1, 0)
        page.set_footer("&R&P / &N")
        for place, column in enumerate(columns):
            page.set_column(place, place, column.width)
        for row, words in enumerate(head):
            page.write_string(row, 0, words, self._looks["title"] if row == 0 else None)
        names = tuple(self._rows.say(column.key) for column in columns)
        page.set_row(HEADER_ROW, 3 * LINE)
        for place, words in enumerate(names):
            page.write_string(HEADER_ROW, place, words, self._looks["header"])

    def _height(self, row: Row) -> float:
        """Points for the longest cell: not every program fits rows to wrapped text by itself."""
        longest = 1
        for place, width in self._widths:
            value = row[place]
            if isinstance(value, str) and len(value) > width:
                # Words don't fill their lines: a third more than the letters need.
                longest = max(longest, math.ceil(len(value) * 1.3 / width))
        return LINE * longest

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._last = next(self._next)
            if (height := self._height(row)) > LINE:
                self._page.set_row(self._last, height)
            for value, (place, writer, look) in zip(row, self._writers, strict=True):
                if value is None or value == "":
                    continue
                writer(self._last, place, value, look)

    def end(self) -> None:
        self._page.autofilter(HEADER_ROW, 0, self._last, len(self._sheet.columns) - 1)
