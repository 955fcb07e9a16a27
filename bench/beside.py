"""How long people wait for «Состоялась» while the workbook of 10,000 pairs is made beside them.

python -m bench.beside [pairs]
"""

import asyncio
import multiprocessing
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any

from sqlalchemy import insert

from bench.school import BEGAN, fill
from bench.update import START, tap
from bot.app import App, opened
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.delivery.incoming.polling import incoming
from bot.documents.making import Paper, make_status
from bot.services.taps import Tap
from bot.storage.engine import Storage
from bot.storage.migrate import migrate
from bot.storage.tables import meeting
from bot.texts import Texts
from tests.bot.world import quick_pace
from tests.live.telegram_stub import StubTelegram

ALONE, MOST, PAUSE = 200, 2000, 0.1  # taps before the export and in all; seconds between two
ITEMS, MEETINGS = 8, 39


async def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        url = f"{SQLITE}{place}/para.db"
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
            mentors = other.submit(_filled, url, pairs).result()
        settings = Settings.model_validate(
            {"BOT_TOKEN": "42:TEST", "BOT_API_URL": "http://127.0.0.1:1", "DATABASE_URL": url}
        )
        async with opened(settings, RunningClock(START), StubTelegram(), quick_pace()) as app:
            taps = iter(enumerate(mentors))
            alone = [await _tap(app, *next(taps)) for _ in range(min(ALONE, pairs // 2))]
            began = time.monotonic()
            work = asyncio.ensure_future(_export(app, Path(place, "status.xlsx")))
            during: list[float] = []
            while not work.done() and (found := next(taps, None)) is not None:
                during.append(await _tap(app, *found))
                await asyncio.sleep(PAUSE)
            await work
            took = time.monotonic() - began
    print(f"{pairs} pairs: the workbook took {took:.0f} s, {len(during)} taps meanwhile")
    for name, spent in (("alone", alone), ("during the export", during)):
        cuts = quantiles(spent, n=100)
        print(f"{name:18} median {cuts[49] * 1e3:5.0f} ms   p95 {cuts[94] * 1e3:5.0f} ms")


async def _export(app: App, path: Path) -> None:
    overview = app.services.overview
    async with app.storage.read() as desk:
        (school,) = await desk.people.organisations()
    order = overview.operators_commission(school)
    await make_status(overview, order, Paper(path, "ru"), Texts.load())


async def _tap(app: App, number: int, known: tuple[int, int]) -> float:
    """Seconds from the update to its answer."""
    chat, pair = known
    raw = tap(10_000 + number, chat, Tap("mh", pair).pack())
    began = time.perf_counter()
    await app.live.add([incoming(raw)])
    await app.intake.run_once()
    return time.perf_counter() - began


def _filled(url: str, pairs: int) -> list[tuple[int, int]]:
    return asyncio.run(_fill(url, pairs))


async def _fill(url: str, pairs: int) -> list[tuple[int, int]]:
    storage = Storage.at(url)
    await migrate(storage.engine)
    mentors = await fill(storage, pairs, accounts=min(MOST, pairs), items=ITEMS)
    for first in range(1, pairs + 1, 500):
        rows = [
            _meeting(n, k)
            for n in range(first, min(first + 500, pairs + 1))
            for k in range(MEETINGS)
        ]
        async with storage.change() as desk:
            await desk.connection.execute(insert(meeting), rows)
    await storage.close()
    return mentors


def _meeting(pair: int, k: int) -> dict[str, Any]:
    return {
        "organisation_id": 1,
        "pair_id": pair,
        "status": "held",
        "day": date(2025, 9, 16) + timedelta(days=3 * k),
        "kind": "work",
        "format": "in_person",
        "minutes": 45,
        "note": f"Разобрали рабочую программу, убрали лишние часы на повторение, шаг {k}.",
        "visibility": "curator",
        "recorded_by": pair,
        "recorded_at": BEGAN,
        "imported": False,
    }


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
