"""monitoring.xlsx of 10,000 pairs with 100,000 changes of lights beside the same cells by bare
xlsxwriter; and its peak memory.

python -m bench.monitoring_file [pairs]
"""

import asyncio
import gc
import multiprocessing
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bench.export import _bare, _filled, _peak
from bench.export_rows import ITEMS, MEETINGS, NOW, START
from bot.config import SQLITE
from bot.documents.monitoring.book import write_monitoring
from bot.services.calendars import Calendars
from bot.services.monitoring import Monitoring
from bot.services.overview import Commission
from bot.services.overview.scene import Scene
from bot.storage.engine import Storage
from bot.storage.tables import pair_light
from bot.texts import Texts

CHANGES = 10  # a pair
LIGHTS = (("green", ""), ("yellow", "pause overdue"), ("red", "overdue same_notes"))


async def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url, path = f"{SQLITE}{folder}/para.db", Path(folder, "monitoring.xlsx")
        # In a process of its own: what it needs must not count as the file's memory.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
            other.submit(_filled, url, pairs).result()
            other.submit(_lit, url, pairs).result()
        storage = Storage.at(url)
        # As `para run` does: full collections would otherwise walk all that was loaded.
        gc.collect()
        gc.freeze()
        before = _peak()
        whole = await _file(storage, path)
        peak = _peak()
        await storage.close()
        alone = _bare(path, Path(folder, "bare.xlsx"))
    print(f"{pairs} pairs, {ITEMS * pairs} items, {MEETINGS * pairs} meetings, "
          f"{CHANGES * pairs} changes of lights")  # fmt: skip
    print(f"monitoring.xlsx, from the database {whole:6.1f} s of CPU")
    print(f"the same cells, bare xlsxwriter    {alone:6.1f} s of CPU  (×{whole / alone:.2f})")
    print(f"peak memory                        {peak:6.0f} MiB (+{peak - before:.0f} by the file)")


async def _file(storage: Storage, path: Path) -> float:
    calendars, texts = Calendars(), Texts.load()
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    began = time.process_time()
    scene = Scene(school, calendars.of_organisation(school), NOW)
    order = Commission(school.id, None, NOW, scene.period)
    async with Monitoring(storage, lambda: NOW, calendars).commissioned(order) as parts:
        await write_monitoring(parts, path, texts, "ru")
    return time.process_time() - began


def _lit(url: str, pairs: int) -> None:
    async def light() -> None:
        storage = Storage.at(url)
        async with storage.change() as desk:
            (school,) = await desk.people.organisations()
            rows = [_row(school.id, n, k) for n in range(1, pairs + 1) for k in range(CHANGES)]
            await desk.connection.execute(insert(pair_light), rows)
        await storage.close()

    asyncio.run(light())


def _row(home: int, n: int, k: int) -> dict[str, Any]:
    light, codes = LIGHTS[(n + k) % len(LIGHTS)]
    day = START + timedelta(days=14 * k + n % 14)
    return {"organisation_id": home, "pair_id": n, "day": day, "light": light, "codes": codes}


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
