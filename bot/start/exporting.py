"""Workbooks of a school from the command line: the same files as the chat gives."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.clock import RunningClock
from bot.config import Settings
from bot.documents.making import Book, Paper, write_paper
from bot.domain.people import Organisation
from bot.domain.periods import Period, Span, parse_period, period_of
from bot.errors import StartError
from bot.offline import choose_organisation, storage_of
from bot.services.calendars import Calendars
from bot.services.monitoring import Monitoring
from bot.services.overview import Overview
from bot.start.speech import language, say
from bot.storage.engine import Storage
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file: where it goes, of which organisation, of which days, for whom."""

    out: Path
    organisation: str | None = None
    period: str | None = None
    machine: bool = False
    book: Book = Book.STATUS


async def export(settings: Settings, wanted: Wanted) -> None:
    """With a progress bar. StartError as words, before anything is made."""
    _prove(wanted)
    clock = RunningClock(settings.clock_start)
    async with storage_of(settings) as storage:
        chosen = await choose_organisation(storage, wanted.organisation)
        await _make(storage, clock, chosen, wanted)
    Console(highlight=False).print(say("cli-exported", file=str(wanted.out)), soft_wrap=True)


async def _make(
    storage: Storage, clock: RunningClock, chosen: Organisation, wanted: Wanted
) -> None:
    overview = Overview(storage, clock, Calendars())
    order = overview.operators_commission(chosen, _period(wanted.period, overview.today(chosen)))
    of_monitoring = wanted.book is Book.MONITORING
    source = Monitoring(storage, clock, Calendars()) if of_monitoring else overview
    paper = Paper(wanted.out, language(), wanted.machine)
    count = await source.size(order)
    with _bar(count) as show:
        async with source.commissioned(order) as found:
            await write_paper(found, paper, Texts.load(), show)


def _prove(wanted: Wanted) -> None:
    """The monitoring file is a workbook of the school year, whatever days are asked for."""
    kind, whole = wanted.out.suffix, wanted.book is Book.MONITORING
    if whole and (kind != ".xlsx" or wanted.machine or wanted.period is not None):
        raise StartError("cli-out-monitoring", file=str(wanted.out))
    if kind not in {".xlsx", ".csv"} or (wanted.machine and kind != ".csv"):
        raise StartError("cli-out-kind", file=str(wanted.out))
    _prove_writable(wanted.out)


def _prove_writable(out: Path) -> None:
    """StartError unless the file can be made; nothing is left behind."""
    try:
        existed = out.exists()
        with out.open("ab"):
            pass
        if not existed:
            out.unlink()
    except OSError:
        raise StartError("cli-out-unwritable", file=str(out)) from None


def _period(words: str | None, today: date) -> Period | None:
    """«month», «quarter», «half_year», «school_year», or two days in own words."""
    if words is None:
        return None
    if words in set(Span) - {Span.OWN}:
        return period_of(Span(words), today)
    read = parse_period(words, today)
    if read is None:
        raise StartError("cli-bad-period", words=words)
    return read


@contextmanager
def _bar(total: int) -> Iterator[Callable[[int, int], None]]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns) as bar:
        task = bar.add_task(say("cli-exporting"), total=total)

        def show(written: int, of: int) -> None:
            bar.update(task, completed=written, total=of)

        yield show
