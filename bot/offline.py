"""What the command line does to the database without Telegram: load, export, invite."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from bot.clock import RunningClock
from bot.config import Settings
from bot.documents.pairs_csv import write_csv
from bot.documents.status import write_xlsx
from bot.domain.errors import AlreadyDone
from bot.domain.people import Organisation, Role
from bot.domain.periods import Period, Span, parse_period, period_of
from bot.errors import StartError
from bot.services.calendars import Calendars
from bot.services.demo_school import DemoLink, load_demo
from bot.services.members.inviting import Inviting
from bot.services.overview import Overview, Report
from bot.start.botapi import introduce
from bot.start.database import bring_up_to_date
from bot.start.speech import language, say
from bot.storage.engine import Storage
from bot.texts import Texts


async def load_demo_school(settings: Settings) -> None:
    """The demo school into the configured database; prints everybody's one-time link."""
    async with _storage(settings) as storage:
        try:
            links = await load_demo(storage, Calendars(), RunningClock(settings.clock_start))
        except AlreadyDone:
            raise StartError("cli-demo-there") from None
    _print_links(links, await _bot_name(settings))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file: where it goes, of which organisation, of which days, for whom."""

    out: Path
    organisation: str | None = None
    period: str | None = None
    machine: bool = False


async def export_status(settings: Settings, wanted: Wanted) -> None:
    """The status of all pairs as .xlsx or .csv, with a progress bar. StartError as words."""
    out = wanted.out
    if out.suffix not in {".xlsx", ".csv"} or (wanted.machine and out.suffix != ".csv"):
        raise StartError("cli-out-kind", file=str(out))
    prove_writable(out)
    clock = RunningClock(settings.clock_start)
    async with _storage(settings) as storage:
        chosen = await choose_organisation(storage, wanted.organisation)
        overview = Overview(storage, clock, Calendars())
        period = _period(wanted.period, overview.today(chosen))
        order = overview.operators_commission(chosen, period)
        async with overview.commissioned(order) as report:
            await _write(report, wanted)
    Console(highlight=False).print(say("cli-exported", file=str(out)), soft_wrap=True)


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


async def invite(settings: Settings, role: str, organisation: str | None) -> None:
    """A link for one person in a role, made by whoever holds the machine."""
    if role not in set(Role):
        raise StartError("cli-unknown-subject", name=role, known=", ".join(Role))
    clock = RunningClock(settings.clock_start)
    async with _storage(settings) as storage:
        chosen = await choose_organisation(storage, organisation)
        issued = await Inviting(storage, clock).invite_from_console(Role(role), chosen.id)
    console = Console(highlight=False, markup=False)
    words = Texts.load().label(language(), "role", role)
    console.print(say("cli-invited", role=words, organisation=chosen.name), soft_wrap=True)
    console.print(_link(issued.code, await _bot_name(settings)), soft_wrap=True)


async def choose_organisation(storage: Storage, named: str | None) -> Organisation:
    """By number or name; the only one when nothing is named. StartError lists what there is."""
    async with storage.read() as desk:
        known = await desk.people.organisations()
    if not known:
        raise StartError("cli-no-organisation")
    wanted = [one for one in known if named is None or named in {str(one.id), one.name}]
    if len(wanted) != 1:
        listed = "; ".join(f"{one.id} – {one.name}" for one in known)
        raise StartError("cli-which-organisation", known=listed)
    return wanted[0]


def prove_writable(out: Path) -> None:
    """StartError unless the file can be made; nothing is left behind."""
    try:
        existed = out.exists()
        with out.open("ab"):
            pass
        if not existed:
            out.unlink()
    except OSError:
        raise StartError("cli-out-unwritable", file=str(out)) from None


@asynccontextmanager
async def _storage(settings: Settings) -> AsyncIterator[Storage]:
    await bring_up_to_date(settings)
    storage = Storage.at(settings.database_url)
    try:
        yield storage
    finally:
        await storage.close()


async def _write(report: Report, wanted: Wanted) -> None:
    texts, lang = Texts.load(), language()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns) as bar:
        task = bar.add_task(say("cli-exporting"), total=report.count)

        def show(written: int, of: int) -> None:
            bar.update(task, completed=written, total=of)

        if wanted.out.suffix == ".csv":
            await write_csv(report, wanted.out, texts, lang, show, machine=wanted.machine)
        else:
            await write_xlsx(report, wanted.out, texts, lang, show)


async def _bot_name(settings: Settings) -> str:
    """Empty without a token, or when nobody answers: then the codes alone are printed."""
    try:
        return await introduce(settings)
    except StartError:
        return ""


def _link(code: str, bot: str) -> str:
    return f"https://t.me/{bot}?start={code}" if bot else f"/start {code}"


def _print_links(links: list[DemoLink], bot: str) -> None:
    texts, lang = Texts.load(), language()
    table = Table(box=box.SIMPLE)
    table.add_column(say("cli-demo-person"))
    table.add_column(say("cli-demo-role"))
    table.add_column(say("cli-demo-link"), no_wrap=True)
    for one in links:
        role = texts.label(lang, "role", one.role, short=True)
        table.add_row(Text(one.name), Text(role), Text(_link(one.link_code, bot)))
    console = Console(highlight=False)
    # A link that is broken over two lines is a link lost.
    console.print(say("cli-demo-loaded"))
    console.print(table, width=max(console.width, 120) if not console.is_terminal else None)
