"""`para demo`: school No. 12 without Telegram, the bot as always, pointed at the sandbox.

One process holds both sides, but they speak real HTTP; everybody joins by their personal link,
as they would on a phone.
"""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr
from rich.console import Console

from bot.app import App, opened
from bot.catalog import demo_school
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.sandbox.people import People
from bot.sandbox.server import serve
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.terminal import TerminalPlayer, line_reader
from bot.services.calendars import Calendars
from bot.services.demo_school import DemoLink, load_demo
from bot.start.database import bring_up_to_date
from bot.start.session import ApiSession
from bot.start.speech import say

AGREE = 0  # the first button under the consent


@dataclass
class DemoControls:
    """What the player may do with the bot: let it finish, and move its clock."""

    app: App
    clock: RunningClock

    def now(self) -> datetime:
        return self.clock()

    async def settle(self) -> None:
        await self.app.settle()

    async def move_clock(self, to: datetime) -> None:
        self.clock.move_to(to)


async def play(folder: Path) -> None:
    """Play in the terminal until `/q` or the end of input; files are saved into `folder`."""
    school = demo_school()
    async with demo(RunningClock(school.opens_at)) as (app, people):
        console = Console(highlight=False)
        player = TerminalPlayer(
            people,
            DemoControls(app, app.clock),
            say,
            line_reader(console),
            console=console,
            zone=Calendars().of(school.zone).zone,
        )
        player.folder = folder
        await player.run()


@asynccontextmanager
async def demo(clock: RunningClock) -> AsyncIterator[tuple[App, People]]:
    """The demo school with everybody joined; its data live as long as the block."""
    with tempfile.TemporaryDirectory(prefix="para-demo-") as place:
        telegram = LocalTelegram(clock)
        async with stand(telegram, clock, Path(place)) as app:
            people = People(telegram)
            await everybody_joins(app, people)
            yield app, people


@asynccontextmanager
async def stand(telegram: LocalTelegram, clock: RunningClock, place: Path) -> AsyncIterator[App]:
    """The bot as always, its data in `place`, pointed at `telegram` over HTTP; nobody is there."""
    async with serve(telegram) as address:
        settings = _settings(telegram.token, address, place)
        await bring_up_to_date(settings)
        async with opened(settings, clock, ApiSession(settings)) as app:
            yield app


async def everybody_joins(app: App, people: People) -> None:
    """The demo school is loaded; its people come by their personal links and agree."""
    await _join(app, people, await load_demo(app.storage, Calendars(), app.clock))


def _settings(token: str, address: str, place: Path) -> Settings:
    return Settings.model_construct(
        bot_token=SecretStr(token),
        bot_api_url=address,
        database_url=f"{SQLITE}{place / 'para.db'}",
        timezone="Europe/Moscow",
        round_seconds=60,
        bot_proxy=None,
    )


async def _join(app: App, people: People, links: list[DemoLink]) -> None:
    """Everybody opens their personal link and agrees."""
    for link in links:
        surname, given, *_ = link.name.split()
        people.add(given, surname)
    for person, link in zip(people, links, strict=True):
        person.open_link(link.link_code)
    await app.settle()
    for person in people:
        person.press(AGREE)
    await app.settle()
    for person in people:
        person.read()
