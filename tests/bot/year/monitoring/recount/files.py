"""What a person takes away in the chat: the summary and the parts of its figures."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import openpyxl

from tests.bot.papers.recount.books import Books, Sheets, table
from tests.bot.world import Phone

Row = Mapping[str, Any]
Rows = list[Row]
Book = Mapping[str, Rows]


@dataclass(frozen=True)
class Files:
    """The rows of each sheet of `status.xlsx` and of `monitoring.xlsx`, on `day`.

    `books`: the same as they stand in cells, for the recount that papers share.
    """

    day: date
    status: Book
    parts: Book
    books: Books


async def taken(phone: Phone) -> Files:
    """Both files of this moment."""
    await phone.writes("сводка")
    await phone.taps("Выгрузить")
    status = _cells(phone)
    await phone.writes("/export")
    await phone.taps("Мониторинг (xlsx)")
    parts, day = _cells(phone), phone.world.clock().date()
    return Files(day, _days(status), _days(parts), Books(day, status, parts))


def book_of(phone: Phone) -> Book:
    """The newest file, a workbook: its rows without totals."""
    return _days(_cells(phone))


def csv_of(phone: Phone, above: int = 0) -> list[dict[str, str]]:
    """The newest file, a table; `above`: lines over the names of columns."""
    lines = phone.person.files[-1].content.decode("utf-8-sig").splitlines()[above:]
    return list(csv.DictReader(lines, delimiter=";"))


def _cells(phone: Phone) -> Sheets:
    content = io.BytesIO(phone.person.files[-1].content)
    return {sheet.title: table(sheet) for sheet in openpyxl.load_workbook(content, data_only=True)}


def _days(sheets: Sheets) -> Book:
    return {
        title: [{name: _day(value) for name, value in row.items()} for row in rows]
        for title, rows in sheets.items()
    }


def _day(cell: Any) -> Any:
    """A day as a day."""
    return cell.date() if isinstance(cell, datetime) and cell.time() == time() else cell
