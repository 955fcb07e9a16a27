"""What the command line does to the database without Telegram: load, export, invite."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from bot.clock import RunningClock
from bot.config import Settings
from bot.documents.status_csv import write_csv
from bot.documents.status_xlsx import write_xlsx
from bot.domain.errors import AlreadyDone
from bot.domain.people import Organisation, Role
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


async def export_status(settings: Settings, out: Path, organisation: str | None) -> None:
    """The status of all pairs as .xlsx or .csv, with a progress bar. StartError as words."""
    if out.suffix not in {".xlsx", ".csv"}:
        raise StartError("cli-out-kind", file=str(out))
    prove_writable(out)
    clock = RunningClock(settings.clock_start)
    async with _storage(settings) as storage:
        chosen = await choose_organisation(storage, organisation)
        overview = Overview(storage, clock, Calendars())
        async with overview.operators_report(chosen) as report:
            await _write(report, out)
    Console(highlight=False).print(say("cli-exported", file=str(out)), soft_wrap=True)


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


async def _write(report: Report, out: Path) -> None:
    texts, lang = Texts.load(), language()
    if out.suffix == ".csv":
        await write_csv(report, out, texts, lang)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns) as bar:
        task = bar.add_task(say("cli-exporting"), total=report.count)
        await write_xlsx(
            report, out, texts, lang, lambda written: bar.update(task, completed=written)
        )


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
