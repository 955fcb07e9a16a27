"""«Пары» as csv that Russian Excel opens at once: BOM, semicolons, days as ДД.ММ.ГГГГ."""

import asyncio
import csv
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.documents.columns import PAIRS, Cell, Column, Value
from bot.documents.status_rows import StatusRows
from bot.services.overview import Report
from bot.texts import Texts

CHUNK: Final = 500
# Spreadsheets would take such a text for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


async def write_csv(report: Report, path: Path, texts: Texts, lang: str) -> None:
    """Write the pairs to `path`."""
    rows = StatusRows(report, texts, lang)
    head = [rows.say(column.key) for column in PAIRS.columns]
    waiting = [head]
    with await asyncio.to_thread(path.open, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        async for record, state in report.lines:
            row = rows.pair(record, state)
            waiting.append([_cell(*one) for one in zip(row, PAIRS.columns, strict=True)])
            if len(waiting) >= CHUNK:
                await asyncio.to_thread(_write, writer, waiting)
        await asyncio.to_thread(_write, writer, waiting)


def _write(writer: Any, waiting: list[list[str]]) -> None:
    writer.writerows(waiting)
    waiting.clear()


def _cell(value: Value, column: Column) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if column.cell is Cell.PERCENT and isinstance(value, float):
        return f"{100 * value:.0f}"
    if isinstance(value, str):
        return harmless(value)
    return str(value)


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
