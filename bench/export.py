"""status.xlsx for 10,000 pairs beside the same cells by bare xlsxwriter; and its peak memory.

python -m bench.export [pairs]
"""

import asyncio
import gc
import multiprocessing
import resource
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter
from sqlalchemy import insert

from bench.export_rows import (
    ITEMS,
    MEETINGS,
    NOW,
    item_row,
    meeting_row,
    member_row,
    pair_row,
    person_row,
    programme_row,
)
from bot.clock import RunningClock
from bot.config import SQLITE
from bot.documents.status import write_xlsx
from bot.services.calendars import Calendars
from bot.services.overview import Overview
from bot.storage.engine import Storage
from bot.storage.migrate import migrate
from bot.storage.tables import meeting, membership, pair, pair_mentee, person, plan_item, programme
from bot.texts import Texts


async def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"{SQLITE}{folder}/para.db"
        # In a process of its own: what it needs must not count as the export's memory.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
            other.submit(_filled, url, pairs).result()
        storage = Storage.at(url)
        # As `para run` does: full collections would otherwise walk all that was loaded.
        gc.collect()
        gc.freeze()
        before = _peak()
        path, bare = Path(folder, "status.xlsx"), Path(folder, "bare.xlsx")
        whole = await _export(storage, path)
        peak = _peak()
        await storage.close()
        alone = _bare(path, bare)
    print(f"{pairs} pairs, {ITEMS * pairs} items, {MEETINGS * pairs} meetings")
    print(f"status.xlsx, from the database  {whole:6.1f} s of CPU")
    print(f"the same cells, bare xlsxwriter {alone:6.1f} s of CPU  (×{whole / alone:.2f})")
    print(f"peak memory                     {peak:6.0f} MiB (+{peak - before:.0f} by the export)")


async def _export(storage: Storage, path: Path) -> float:
    clock = RunningClock(NOW, monotonic=lambda: 0.0)
    texts = Texts.load()
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    began = time.process_time()
    overview = Overview(storage, clock, Calendars())
    async with overview.commissioned(overview.operators_commission(school)) as report:
        await write_xlsx(report, path, texts, "ru")
    return time.process_time() - began


def _bare(path: Path, out: Path) -> float:
    """Only the writing is timed, not the reading of the cells."""
    source = openpyxl.load_workbook(path, read_only=True)
    began = time.process_time()
    book = xlsxwriter.Workbook(str(out), {"constant_memory": True})
    looks = [
        book.add_format({"valign": "top", **more})
        for more in ({"text_wrap": True}, {"num_format": "dd.mm.yyyy"}, {})
    ]
    spent = time.process_time() - began
    for sheet in source:
        page = book.add_worksheet(sheet.title)
        rows = enumerate(sheet.iter_rows(values_only=True))
        while chunk := list(islice(rows, 5_000)):
            began = time.process_time()
            for number, row in chunk:
                _write(page, number, row, looks)
            spent += time.process_time() - began
    began = time.process_time()
    book.close()
    return spent + time.process_time() - began


def _write(page: Any, number: int, row: tuple[Any, ...], looks: list[Any]) -> None:
    text, day, plain = looks
    for place, value in enumerate(row):
        if isinstance(value, str):
            page.write_string(number, place, value, text)
        elif isinstance(value, datetime):
            page.write_datetime(number, place, value, day)
        elif value is not None:
            page.write_number(number, place, value, plain)


def _filled(url: str, pairs: int) -> None:
    async def fill() -> None:
        storage = Storage.at(url)
        await migrate(storage.engine)
        await _fill(storage, pairs)
        await storage.close()

    asyncio.run(fill())


async def _fill(storage: Storage, pairs: int) -> None:
    async with storage.change() as desk:
        home = (await desk.people.add_organisation("Область", "Europe/Moscow", NOW)).id
        people = [person_row(home, n) for n in range(1, 2 * pairs + 1)]
        numbers = range(1, pairs + 1)
        rows = {
            person: people,
            membership: [member_row(home, n, pairs) for n in range(1, 2 * pairs + 1)],
            pair: [pair_row(home, n) for n in numbers],
            programme: [programme_row(home, n) for n in numbers],
            pair_mentee: [
                {"pair_id": n, "person_id": pairs + n, "agreed_at": NOW} for n in numbers
            ],
            plan_item: [item_row(home, n, k) for n in numbers for k in range(1, ITEMS + 1)],
            meeting: [meeting_row(home, n, k) for n in numbers for k in range(MEETINGS)],
        }
        for table, values in rows.items():
            await desk.connection.execute(insert(table), values)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
