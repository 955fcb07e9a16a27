"""«Пары» as csv: for Russian Excel at once, or for a machine.

For Excel: a byte-order mark, semicolons, days as ДД.ММ.ГГГГ. For a machine: commas, ISO days,
parts of a whole as numbers. What a spreadsheet would take for a formula is closed in both.
"""

import asyncio
import csv
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.documents.status.book import Line
from bot.documents.status.rows import StatusRows
from bot.documents.status.sheets import PAIRS
from bot.documents.xlsx.columns import Cell, Column, Value
from bot.documents.xlsx.writing import Progress, chunks, drop
from bot.services.overview import Report
from bot.texts import Texts

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


async def write_csv(
    report: Report,
    path: Path,
    texts: Texts,
    lang: str,
    progress: Progress | None = None,
    *,
    machine: bool = False,
) -> None:
    """Write the pairs to `path`; cancelled, it leaves no file."""
    rows = StatusRows(report, texts, lang)
    written = 0
    with ExitStack() as unfinished:
        unfinished.callback(drop, path)
        encoding = "utf-8" if machine else "utf-8-sig"
        file = unfinished.enter_context(
            await asyncio.to_thread(path.open, "w", encoding=encoding, newline="")
        )
        writer = csv.writer(file, delimiter="," if machine else ";", lineterminator="\r\n")
        writer.writerow([rows.say(column.key) for column in PAIRS.columns])
        async for lines in chunks(report.lines):
            made = [_cells(rows, line, machine=machine) for line in lines]
            await asyncio.to_thread(_write, writer, made)
            written += len(made)
            if progress:
                progress(written, report.count)
        file.close()
        unfinished.pop_all()


def _cells(rows: StatusRows, line: Line, *, machine: bool) -> list[str]:
    row = zip(rows.pair(*line), PAIRS.columns, strict=True)
    return [_cell(value, column, machine=machine) for value, column in row]


def _write(writer: Any, rows: list[list[str]]) -> None:
    writer.writerows(rows)


def _cell(value: Value, column: Column, *, machine: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat() if machine else f"{value:%d.%m.%Y}"
    if column.cell is Cell.PERCENT and isinstance(value, float):
        return f"{value:.4g}" if machine else str(int(100 * value + 0.5))
    if isinstance(value, str):
        return harmless(value)
    return str(value)


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
