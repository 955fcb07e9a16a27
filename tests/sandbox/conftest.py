"""A local Telegram with a clock that the test moves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.sandbox.people import People, Person
from bot.sandbox.server import serve
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **amount: float) -> None:
        self.now += timedelta(**amount)


class PromptSession(AiohttpSession):
    """Closes at once: aiogram pauses for the end of TLS, and there is none here."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


@asynccontextmanager
async def over_http(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    """A real bot that speaks HTTP to the sandbox."""
    async with serve(telegram) as url:
        session = PromptSession(api=TelegramAPIServer.from_base(url))
        async with Bot(telegram.token, session=session) as bot:
            yield bot


@asynccontextmanager
async def in_process(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, session=SandboxSession(telegram)) as bot:
        yield bot


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> LocalTelegram:
    return LocalTelegram(clock, limits=False)


@pytest.fixture
def people(telegram: LocalTelegram) -> People:
    return People(telegram)


@pytest.fixture
def anna(people: People) -> Person:
    """A person who has started the bot; her first words are not waiting any more."""
    person = people.add("Анна", "Жук", username="anna_zhuk")
    person.open_link()
    person.telegram.updates.drop()
    return person


@pytest.fixture(params=["http", "in-process"])
async def bot(request: pytest.FixtureRequest, telegram: LocalTelegram) -> AsyncIterator[Bot]:
    """The same scenario both ways."""
    reach = over_http if request.param == "http" else in_process
    async with reach(telegram) as bot:
        yield bot
