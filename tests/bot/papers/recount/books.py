"""The workbooks that a curator takes in the chat, as rows by the words of their headers."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import openpyxl

from tests.bot.world import Phone

HEADER = 4
Rows = list[dict[str, Any]]
Sheets = Mapping[str, Rows]


@dataclass(frozen=True)
class Books:
    """`today`: the day on which the files say they were made."""

    today: date
    status: Sheets
    monitoring: Sheets


@dataclass(frozen=True)
class Year:
    """A school year as the files call it, with the days that belong to it."""

    code: str

    @property
    def first(self) -> int:
        return int(self.code[:4])

    @property
    def opens(self) -> date:
        return date(self.first, 8, 1)

    @property
    def starts(self) -> date:
        return date(self.first, 9, 1)

    @property
    def closes(self) -> date:
        return date(self.first + 1, 7, 31)


async def taken(curator: Phone, period: str = "") -> Books:
    """By two taps each; `period`: the button of other days than this school year's."""
    await curator.writes("/export")
    await curator.taps("Мониторинг (xlsx)")
    await curator.writes("/export")
    if period:
        await curator.taps("За период")
        await curator.taps(period)
    else:
        await curator.taps("Сводка (xlsx)")
    monitoring, status = (
        openpyxl.load_workbook(io.BytesIO(one.content), data_only=True)
        for one in curator.person.files[-2:]
    )
    made = str(monitoring.worksheets[0]["A3"].value).split()[1]
    return Books(
        datetime.strptime(made, "%d.%m.%Y").date(),  # noqa: DTZ007 (a day of a cell)
        {sheet.title: table(sheet) for sheet in status},
        {sheet.title: table(sheet) for sheet in monitoring},
    )


def table(sheet: Any) -> Rows:
    """Without the row of totals."""
    head, *rows = sheet.iter_rows(min_row=HEADER, values_only=True)
    made = [dict(zip(head, row, strict=True)) for row in rows if any(row)]
    return [row for row in made if "Итого" not in row.values()]


def day(value: datetime | None) -> date | None:
    """A cell of a day."""
    return None if value is None else value.date()


def sure(value: datetime | None) -> date:
    """A cell of a day that is never empty."""
    assert value is not None
    return value.date()
