"""A monitoring workbook as somebody who has just taken it finds it."""

import io
from collections.abc import Callable
from typing import Any

import openpyxl

from tests.bot.world import Phone
from tests.documents.workbooks import table

Rows = list[dict[str, Any]]


async def filed(phone: Phone) -> Callable[[str], Rows]:
    """Rows of a sheet by its title, of a file taken now."""
    await phone.writes("/export")
    await phone.taps("Мониторинг (xlsx)")
    book = openpyxl.load_workbook(io.BytesIO(phone.person.files[-1].content))
    return lambda title: table(book[title])


def of(rows: Rows, **wanted: object) -> Rows:
    """Those that say so in these columns; names of several words: `**{"Учебный год": …}`."""
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]
