"""A folder is made aside and put in its place whole: half of one is never seen."""

import asyncio
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.catalog import demo_school
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.domain.people import Organisation
from bot.domain.school.year import SchoolYear
from bot.errors import StartError
from bot.offline import choose_organisation
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.ports import Clock
from bot.start.database import bring_up_to_date
from bot.start.folder.index import INDEX, Told, write_index
from bot.start.folder.papers import PAIRS, PEOPLE, SCHOOL, Desk, jobs_of
from bot.start.speech import language, say
from bot.storage.engine import Storage
from bot.texts import Texts

_TERMINATED: Final = 128 + 15


@dataclass(frozen=True, slots=True)
class Order:
    """`year`: the first of a school year («2025»); `demo`: the demo school, made for this."""

    out: Path
    school: str | None = None
    year: str | None = None
    demo: bool = False
    force: bool = False


async def make_folder(settings: Settings, order: Order) -> None:
    """StartError as words; what a folder held is replaced with `force` alone.

    Told to end (SIGTERM), it leaves nothing behind: what was made aside goes as at a ^C.
    """
    with suppress(NotImplementedError):  # Windows has no such signal
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, sys.exit, _TERMINATED)
    year = _year(order.year)
    if not order.force and order.out.exists() and any(order.out.iterdir()):
        raise StartError("cli-papers-there", folder=str(order.out))
    async with _school(settings, order) as (storage, clock, school):
        order.out.parent.mkdir(parents=True, exist_ok=True)
        aside = tempfile.mkdtemp(prefix=".papers-", dir=order.out.parent)
        try:
            count = await _fill(Path(aside), Desk(storage, clock, school, year), school, clock)
            _put(Path(aside), order.out)
        except OSError as error:
            raise StartError("cli-out-unwritable", file=str(error.filename or order.out)) from None
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    console = Console(highlight=False, markup=False)
    console.print(say("cli-papers-made", count=count, folder=str(order.out)), soft_wrap=True)


def _put(aside: Path, out: Path) -> None:
    """What was made takes the place of what was made before; nothing else there is touched."""
    out.mkdir(exist_ok=True)
    for name in (SCHOOL, PAIRS, PEOPLE, INDEX):
        old = out / name
        if old.is_dir():
            shutil.rmtree(old)
        if (aside / name).exists():
            (aside / name).replace(old)


async def _fill(folder: Path, desk: Desk, school: Organisation, clock: Clock) -> int:
    jobs = await jobs_of(desk)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns) as bar:
        task = bar.add_task(say("cli-papers-making"), total=len(jobs))
        for job in jobs:
            await job(folder)
            bar.advance(task)
    moment = clock().astimezone(Calendars().of_organisation(school).zone)
    return write_index(folder, Told(school.name, moment, desk.year), Texts.load(), language())


@asynccontextmanager
async def _school(
    settings: Settings, order: Order
) -> AsyncIterator[tuple[Storage, Clock, Organisation]]:
    if not order.demo:
        await bring_up_to_date(settings)
        storage, clock = Storage.at(settings.database_url), RunningClock(settings.clock_start)
        try:
            yield storage, clock, await choose_organisation(storage, order.school)
        finally:
            await storage.close()
        return
    with tempfile.TemporaryDirectory(prefix="para-demo-") as place:
        url = f"{SQLITE}{Path(place, 'para.db')}"
        await bring_up_to_date(Settings.model_construct(database_url=url))
        storage, still = Storage.at(url), _stopped(demo_school().opens_at)
        try:
            await load_demo(storage, Calendars(), still)
            yield storage, still, await choose_organisation(storage, None)
        finally:
            await storage.close()


def _stopped(at: datetime) -> Clock:
    return lambda: at


def _year(year: str | None) -> SchoolYear | None:
    """«2025», «2025/26»; StartError."""
    if year is None:
        return None
    first = year.partition("/")[0].strip()
    if not (first.isdecimal() and len(first) == 4):
        raise StartError("cli-papers-year", year=year)
    return SchoolYear.starting(int(first))
