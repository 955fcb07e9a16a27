"""A whole Para with its people: the real dispatcher, texts, migrations and database.

Ours are only the clock, which stands still until it is moved, and Telegram's side.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from aiogram import Router
from aiolimiter import AsyncLimiter

from bot.app import App, opened
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.delivery.pace import Pace
from bot.handlers.routing import all_routers
from bot.sandbox.people import People, Person
from bot.sandbox.people.reading import Shown
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import TOKEN, LocalTelegram
from tests.sandbox.lacking import lacking


@dataclass
class Effort:
    """What a job cost a person, for the ceilings: taps and typed characters."""

    taps: int = 0
    characters: int = 0


@dataclass
class Phone:
    """One person with a phone; every act waits until Para has answered."""

    world: "World"
    person: Person
    effort: Effort = field(default_factory=Effort)

    async def opens(self, code: str = "") -> None:
        """Follow the link t.me/<bot>?start=code: one tap, Start another."""
        self.person.open_link(code)
        self.effort.taps += 2
        await self.world.answered()

    async def taps(self, label: str, *, on: Shown | None = None) -> None:
        """Tap a button of the newest message that has it."""
        self.person.press(label, on)
        self.effort.taps += 1
        await self.world.answered()

    async def writes(self, words: str) -> None:
        """Send words: a tap on "send" and the characters; commands count no characters."""
        self.person.send_text(words)
        self.effort.taps += 1
        self.effort.characters += 0 if words.startswith("/") else len(words)
        await self.world.answered()

    async def speaks(self) -> None:
        """Send a voice note."""
        self.person.send_voice()
        self.effort.taps += 1
        await self.world.answered()

    @property
    def screen(self) -> Shown:
        """The newest message of Para."""
        return self.person.last

    @property
    def text(self) -> str:
        return self.person.last.text

    @property
    def buttons(self) -> list[str]:
        return self.person.last.buttons

    @property
    def alert(self) -> str:
        """What popped up over the screen after the last tap; empty when nothing did."""
        mine = [p for p in self.world.telegram.presses.values() if p.person == self.person.id]
        return mine[-1].answer.text if mine and mine[-1].answer else ""

    def sees(self, *pieces: str) -> bool:
        """All pieces stand in the newest message or on its buttons, or it says what does."""
        shown = "\n".join([self.screen.text, *self.screen.buttons])
        missing = [piece for piece in pieces if piece not in shown]
        assert not missing, f"{missing} not in:\n{shown}"
        return True

    def heard(self, piece: str) -> list[Shown]:
        """All messages of Para that say it."""
        return [shown for shown in self.person.heard if piece in shown.text]

    def job(self) -> Effort:
        """Begin to count a job anew; its figures grow as the story goes on."""
        self.effort = Effort()
        return self.effort


@dataclass
class World:
    """The app, its people and its time."""

    app: App
    telegram: LocalTelegram
    people: People
    clock: RunningClock
    database: Path
    life: AsyncExitStack

    @asynccontextmanager
    async def asleep(self) -> AsyncIterator[None]:
        """The process ends and begins anew; meanwhile its files are whole."""
        await self.life.aclose()
        yield
        fresh = running(self.database, self.clock, self.telegram)
        self.app = await self.life.enter_async_context(fresh)

    async def settle(self) -> None:
        """Everything that came is handled, everything due is said; no button spins."""
        await self.app.settle()
        self._no_spinning()

    async def answered(self) -> None:
        """What came is handled and what it had said is sent: what is due comes with its time."""
        await self.app.intake.run_once()
        if await self.app.services.speaking.deliver_all():
            await self.app.intake.run_once()
        self._no_spinning()

    def _no_spinning(self) -> None:
        assert not self.telegram.unanswered, [press.label for press in self.telegram.unanswered]

    async def later(self, by: timedelta) -> None:
        """Time goes on; what becomes due on the way is said."""
        self.clock.shift(by)
        await self.settle()

    async def until(self, moment: datetime) -> None:
        self.clock.move_to(moment)
        await self.settle()

    def phone(self, first_name: str, last_name: str = "", language: str = "ru") -> Phone:
        """A person who has never heard of Para."""
        return Phone(self, self.people.add(first_name, last_name, language=language))


def quick_pace() -> Pace:
    """Telegram's rate limits are tried elsewhere; stories don't wait for them."""

    async def at_once(_: float) -> None:
        return None

    return Pace(AsyncLimiter(100_000, 1), sleep=at_once)


_FREE: list[list[Router]] = []


@contextmanager
def routers_again() -> Iterator[list[Router]]:
    """The product's routers and dialogs: they remember nothing, and cost half of a world's start.

    A life inside another's (the process that died is only put aside) has its own.
    """
    routers = _FREE.pop() if _FREE else all_routers()
    yield routers
    for router in routers:
        router._parent_router = None
    _FREE.append(routers)


@asynccontextmanager
async def running(
    database: Path, clock: RunningClock, telegram: LocalTelegram
) -> AsyncIterator[App]:
    """One life of the process: everything in memory is new, files and Telegram stay."""
    settings = Settings.model_validate(
        {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": "http://127.0.0.1:1",
            "DATABASE_URL": f"{SQLITE}{database}",
        }
    )
    with routers_again() as routers, patch("bot.app.all_routers", routers.copy):
        async with opened(settings, clock, SandboxSession(telegram), quick_pace()) as app:
            # Files come before the answer, however busy the machine is.
            app.services.errands.patience = 60
            yield app


@asynccontextmanager
async def world_at(database: Path, clock: RunningClock) -> AsyncIterator[World]:
    """A world over the database; `restarted` gives the same one another process."""
    telegram = LocalTelegram(clock, limits=False)
    async with AsyncExitStack() as life:
        app = await life.enter_async_context(running(database, clock, telegram))
        world = World(app, telegram, People(telegram), clock, database, life)
        yield world
    assert lacking(world.telegram) == set()


@asynccontextmanager
async def restarted(world: World, database: Path) -> AsyncIterator[World]:
    """The process died and came back: a new app on the same files, the same phones."""
    async with running(database, world.clock, world.telegram) as app:
        first, world.app = world.app, app
        try:
            yield world
        finally:
            world.app = first
