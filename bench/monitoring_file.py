"""monitoring.xlsx of 10,000 pairs beside the same cells by bare xlsxwriter; and its peak memory.

A year of theirs: 100,000 changes of lights, 40,000 answered questionnaires.

python -m bench.monitoring_file [pairs]
"""

import asyncio
import gc
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

from bench.export import _bare, _filled, _peak
from bench.export_rows import ITEMS, MEETINGS, NOW, START
from bot.catalog.surveys import questionnaires
from bot.config import SQLITE
from bot.documents.monitoring.book import write_monitoring
from bot.services.calendars import Calendars
from bot.services.monitoring import Monitoring
from bot.services.overview import Commission
from bot.services.overview.scene import Scene
from bot.storage.engine import Storage
from bot.storage.tables import (
    campaign,
    pair_light,
    survey_reply,
    survey_sheet,
    survey_sheet_answer,
)
from bot.texts import Texts

CHANGES = 10  # a pair
ASKED = ("before_mentee", "before_mentor", "interim_mentee", "interim_mentor")
LIGHTS = (("green", ""), ("yellow", "pause overdue"), ("red", "overdue same_notes"))


async def main(pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url, path = f"{SQLITE}{folder}/para.db", Path(folder, "monitoring.xlsx")
        # In a process of its own: what it needs must not count as the file's memory.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
            other.submit(_filled, url, pairs).result()
            other.submit(_lived, url, pairs).result()
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
          f"{CHANGES * pairs} changes of lights, {len(ASKED) * pairs} questionnaires")  # fmt: skip
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


def _lived(url: str, pairs: int) -> None:
    """Lights and answers of a year."""

    async def live() -> None:
        storage = Storage.at(url)
        async with storage.change() as desk:
            (school,) = await desk.people.organisations()
            lights = [_light(school.id, n, k) for n in range(1, pairs + 1) for k in range(CHANGES)]
            await desk.connection.execute(insert(pair_light), lights)
            for number, code in enumerate(ASKED):
                for table, rows in _answered(school.id, number, code, pairs).items():
                    await desk.connection.execute(insert(table), rows)
        await storage.close()

    asyncio.run(live())


def _light(home: int, n: int, k: int) -> dict[str, Any]:
    light, codes = LIGHTS[(n + k) % len(LIGHTS)]
    day = START + timedelta(days=14 * k + n % 14)
    return {"organisation_id": home, "pair_id": n, "day": day, "light": light, "codes": codes}


def _answered(home: int, number: int, code: str, pairs: int) -> dict[Table, list[dict[str, Any]]]:
    """A campaign that everybody of its side has answered."""
    asked = next(one for one in questionnaires() if one.code == code)
    mentors, within = code.endswith("mentor"), {"organisation_id": home}
    opened = NOW - timedelta(days=120 - 30 * number)
    sent = {"opened_at": opened, "closes_at": opened + timedelta(days=14), "kind": "by_hand"}
    whose = {"audience": "mentors" if mentors else "mentees", "visibility": "identified"}
    named = {"id": number + 1, "survey": code, "version": asked.version}
    found = range(1, pairs + 1) if mentors else range(pairs + 1, 2 * pairs + 1)
    keys = {n: f"{number}{n:031}" for n in found}
    places = ["form:teacher_teacher", "kind:traditional"]
    return {
        campaign: [within | named | whose | sent],
        survey_reply: [
            within | {"campaign_id": number + 1, "person_id": n, "finished": True} for n in found
        ],
        survey_sheet: [
            within | {"key": keys[n], "campaign_id": number + 1, "person_id": n, "places": places}
            for n in found
        ],
        survey_sheet_answer: [
            within | {"sheet_key": keys[n], "question": one.key, "value": _choice(one.codes, n)}
            for n in found
            for one in asked.questions
            if one.codes
        ],
    }


def _choice(codes: Sequence[str], n: int) -> str:
    return codes[n % len(codes)]


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
