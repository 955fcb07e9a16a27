"""A workbook as somebody who opens it finds it: sheets as rows by the words of their header."""

from pathlib import Path
from typing import Any

import openpyxl
from sqlalchemy import text

from bot.documents.status import write_xlsx
from bot.storage.engine import Storage
from bot.texts import Texts
from tests.documents.conftest import Reporting

TEXTS = Texts.load()
HEADER = 4
TOTAL = {"Итого", "Total"}


async def written(demo: Reporting, path: Path, lang: str = "ru") -> Path:
    async with demo() as report:
        await write_xlsx(report, path, TEXTS, lang)
    return path


async def workbook(demo: Reporting, path: Path, lang: str = "ru") -> Any:
    """With the values that formulas have now."""
    return openpyxl.load_workbook(await written(demo, path, lang), data_only=True)


def table(sheet: Any) -> list[dict[str, Any]]:
    """Without the row of totals."""
    head, *rows = sheet.iter_rows(min_row=HEADER, values_only=True)
    made = [dict(zip(head, row, strict=True)) for row in rows]
    return [row for row in made if not TOTAL & set(map(str, row.values()))]


async def change(storage: Storage, sql: str, **values: Any) -> None:
    async with storage.change() as desk:
        await desk.connection.execute(text(sql), values)
