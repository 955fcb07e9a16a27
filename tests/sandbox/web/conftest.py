"""A page before a small world, with a bot that is only what a test makes of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientSession

from bot.sandbox.people import People
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.web import World, serve_page
from bot.texts import Texts
from tests.sandbox.conftest import Clock


@dataclass
class Controls:
    """Moves the test's clock and counts the rounds that were asked for."""

    clock: Clock
    rounds: int = 0

    def now(self) -> datetime:
        return self.clock()

    async def settle(self) -> None:
        self.rounds += 1

    async def move_clock(self, to: datetime) -> None:
        self.clock.now = to.astimezone(UTC)


@dataclass
class Theatre:
    """A stage whose worlds hold Anna and Oleg and no bot at all."""

    clock: Clock
    schools: tuple[str, ...] = ("demo", "empty")
    played: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.world = self._fresh("demo")

    async def restart(self, school: str, language: str) -> None:
        self.world = self._fresh(school, language)

    async def switch_bot(self, *, on: bool) -> None:
        self.world.away = not on

    def _fresh(self, school: str, language: str = "ru") -> World:
        self.played.append(school)
        telegram = LocalTelegram(self.clock, limits=False)
        people = People(telegram, language)
        anna, oleg = people.add("Анна", "Жук"), people.add("Олег")
        return World(
            telegram,
            people,
            Controls(self.clock),
            ZoneInfo("Europe/Moscow"),
            school=school,
            about=lambda person, lang: f"{lang}: {person.name}",
            opened=(anna.id, oleg.id),
            number=len(self.played),
        )


@dataclass
class Browser:
    """Asks as the page in a browser would."""

    session: ClientSession
    address: str

    async def get(self, path: str) -> Any:
        async with self.session.get(f"{self.address}{path}") as response:
            response.raise_for_status()
            return await response.json()

    async def post(self, path: str, body: object) -> tuple[int, Any]:
        headers = {"Origin": self.address}
        async with self.session.post(
            f"{self.address}{path}", json=body, headers=headers
        ) as response:
            return response.status, await response.json()


@pytest.fixture
def theatre(clock: Clock) -> Theatre:
    return Theatre(clock)


@pytest.fixture
def world(theatre: Theatre) -> World:
    return theatre.world


@asynccontextmanager
async def before(theatre: Theatre) -> AsyncIterator[Browser]:
    async with (
        serve_page(theatre, Texts.load()) as address,
        ClientSession() as session,
    ):
        yield Browser(session, address)


@pytest.fixture
async def browser(theatre: Theatre) -> AsyncIterator[Browser]:
    async with before(theatre) as browser:
        yield browser
