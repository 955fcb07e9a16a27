"""What the command line does to the database without Telegram: load, invite."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.clock import RunningClock
from bot.config import Settings
from bot.domain.errors import AlreadyDone
from bot.domain.people import Organisation, Role
from bot.errors import StartError
from bot.services.calendars import Calendars
from bot.services.demo_school import DemoLink, load_demo
from bot.services.members.inviting import Inviting
from bot.start.botapi import introduce
from bot.start.database import bring_up_to_date
from bot.start.speech import language, say
from bot.storage.engine import Storage
from bot.texts import Texts


async def load_demo_school(settings: Settings) -> None:
    """The demo school into the configured database; prints everybody's one-time link."""
    async with storage_of(settings) as storage:
        try:
            links = await load_demo(storage, Calendars(), RunningClock(settings.clock_start))
        except AlreadyDone:
            raise StartError("cli-demo-there") from None
    _print_links(links, await _bot_name(settings))


async def invite(settings: Settings, role: str, organisation: str | None) -> None:
    """A link for one person in a role, made by whoever holds the machine."""
    if role not in set(Role):
        raise StartError("cli-unknown-subject", name=role, known=", ".join(Role))
    clock = RunningClock(settings.clock_start)
    async with storage_of(settings) as storage:
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


@asynccontextmanager
async def storage_of(settings: Settings) -> AsyncIterator[Storage]:
    """The configured database, brought up to date first."""
    await bring_up_to_date(settings)
    storage = Storage.at(settings.database_url)
    try:
        yield storage
    finally:
        await storage.close()


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
