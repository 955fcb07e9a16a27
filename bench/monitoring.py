"""All signals and indicators of 10,000 pairs beside their own statements by sqlite3; peak memory.

Sums are made by the database, so a pass over all the rows would be no counterpart: bare are the
very statements of the round, executed and fetched by the driver alone, the file read before.

python -m bench.monitoring [pairs]
"""

import asyncio
import gc
import multiprocessing
import resource
import sqlite3
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import event

from bench.export import _filled
from bench.export_rows import ITEMS, MEETINGS, NOW
from bot.config import SQLITE
from bot.services.calendars import Calendars
from bot.services.indicators.loading import Moment, load
from bot.services.overview.reading import summary_of
from bot.services.overview.scene import Scene
from bot.storage.engine import Storage

Executed = tuple[str, Any]


class Spent(NamedTuple):
    """Seconds of CPU, MiB at the highest before and after, what was executed."""

    signals: float
    indicators: float
    before: float
    peak: float
    statements: list[Executed]


async def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"{SQLITE}{folder}/para.db"
        fresh = multiprocessing.get_context("spawn")
        # Each in a process of its own: what filling needs must not count as the round's memory.
        with ProcessPoolExecutor(1, fresh) as other:
            other.submit(_filled, url, pairs).result()
        with ProcessPoolExecutor(1, fresh) as other:
            spent = other.submit(_round, url).result()
        with ProcessPoolExecutor(1, fresh) as other:
            bare = other.submit(_bare, Path(folder, "para.db"), spent.statements).result()
    whole = spent.signals + spent.indicators
    print(f"{pairs} pairs, {ITEMS * pairs} items, {MEETINGS * pairs} meetings")
    print(f"signals of all pairs     {spent.signals:6.2f} s of CPU")
    print(f"indicators of the year   {spent.indicators:6.2f} s of CPU")
    print(
        f"together                 {whole:6.2f} s, their statements alone {bare:.2f} s"
        f"  (×{whole / bare:.2f})"
    )
    grown = spent.peak - spent.before
    print(f"peak memory              {spent.peak:6.0f} MiB (+{grown:.0f} by the round)")


def _round(url: str) -> Spent:
    return asyncio.run(_measured(url))


async def _measured(url: str) -> Spent:
    storage, calendars = Storage.at(url), Calendars()
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    calendar = calendars.of_organisation(school)
    # As `para run` does: full collections would otherwise walk all that was loaded.
    gc.collect()
    gc.freeze()
    before = _peak()
    statements = list[Executed]()
    event.listen(
        storage.engine.sync_engine,
        "before_cursor_execute",
        lambda _c, _u, text, values, *_: statements.append((text, values)),
    )
    async with storage.read() as desk:
        statements.clear()
        began = time.process_time()
        await summary_of(desk, Scene(school, calendar, NOW))
        between = time.process_time()
        (await load(desk, Moment(school, calendar, NOW))).sheet.get("coverage")
        ended = time.process_time()
        executed = list(statements)
    await storage.close()
    return Spent(between - began, ended - between, before, _peak(), executed)


def _bare(place: Path, statements: list[Executed]) -> float:
    with sqlite3.connect(place) as connection:
        connection.execute("select count(*) from meeting where note like ?", ("%x",)).fetchall()
        began = time.process_time()
        for text, values in statements:
            connection.execute(text, values).fetchall()
        return time.process_time() - began


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
