"""What a person takes away in the chat: the summary and the parts of its figures."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

import openpyxl

from tests.bot.world import Phone

Row = Mapping[str, Any]
Rows = list[Row]
Book = Mapping[str, Rows]

HEAD: Final = 4  # the line of the names of columns
_TOTAL: Final = "Итого"


@dataclass(frozen=True)
class Files:
    """The rows of each sheet of `status.xlsx` and of `monitoring.xlsx`, on `day`."""

    day: date
    status: Book
    parts: Book


async def taken(phone: Phone) -> Files:
    """Both files of this moment."""
    await phone.writes("сводка")
    await phone.taps("Выгрузить")
    status = book_of(phone)
    await phone.writes("/export")
    await phone.taps("Мониторинг (xlsx)")
    return Files(phone.world.clock().date(), status, book_of(phone))


def book_of(phone: Phone) -> Book:
    """The newest file, a workbook: its rows without totals."""
    content = io.BytesIO(phone.person.files[-1].content)
    return {sheet.title: _rows(sheet) for sheet in openpyxl.load_workbook(content, data_only=True)}


def csv_of(phone: Phone, above: int = 0) -> list[dict[str, str]]:
    """The newest file, a table; `above`: lines over the names of columns."""
    lines = phone.person.files[-1].content.decode("utf-8-sig").splitlines()[above:]
    return list(csv.DictReader(lines, delimiter=";"))


def _rows(sheet: Any) -> Rows:
    head, *lines = sheet.iter_rows(min_row=HEAD, values_only=True)
    made = [dict(zip(head, map(_value, line), strict=True)) for line in lines]
    return [row for row in made if _TOTAL not in row.values()]


def _value(cell: Any) -> Any:
    """A day as a day."""
    return cell.date() if isinstance(cell, datetime) and cell.time() == time() else cell
