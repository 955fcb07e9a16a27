"""A real browser before the page; the bot behind it is a small one of the test's own.

Without Chromium these tests are skipped and say so: `apt-get install chromium`, or the path of
another Chromium in the variable CHROMIUM.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from aiogram import Bot, Dispatcher

from bot.sandbox.session import SandboxSession
from bot.sandbox.web import Stage, World, serve_page
from bot.texts import Texts
from tests.browser.smallbot import commands, small_bot
from tests.sandbox.conftest import Clock
from tests.sandbox.web.conftest import Theatre

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
Opened = Callable[..., Awaitable["Page"]]


@dataclass
class Watch:
    """What a page must never do: complain, or ask for anything from elsewhere."""

    address: str
    faults: list[str] = field(default_factory=list)

    def over(self, page: "Page") -> None:
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._said)
        page.on("request", self._asked)

    def _said(self, message: Any) -> None:
        # 409 is how a refusal comes, and the page tells it in words.
        if message.type in {"error", "warning"} and "status of 409" not in message.text:
            self.faults.append(message.text)

    def _asked(self, request: Any) -> None:
        if urlsplit(request.url).netloc != urlsplit(self.address).netloc:
            self.faults.append(f"asked for {request.url}")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator["Browser"]:
    """One browser for all tests of a run."""
    playwright = pytest.importorskip(
        "playwright.async_api", reason="the playwright package is not installed"
    )
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path is None:
        pytest.skip("no browser: apt-get install chromium, or name one in CHROMIUM")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=path, headless=True, args=list(ARGUMENTS)
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def theatre() -> AsyncIterator[Theatre]:
    """Anna and Oleg, and a small bot that polls for as long as the test runs."""
    theatre = Theatre(Clock())
    telegram = theatre.world.telegram
    async with Bot(telegram.token, session=SandboxSession(telegram)) as bot:
        await commands(bot)
        dispatcher: Dispatcher = small_bot(theatre.world)
        async with asyncio.TaskGroup() as group:
            group.create_task(dispatcher.start_polling(bot, handle_signals=False))
            await telegram.until(lambda: telegram.updates.awaited)
            yield theatre
            await dispatcher.stop_polling()


@pytest.fixture
def world(theatre: Theatre) -> World:
    return theatre.world


@pytest_asyncio.fixture(loop_scope="session")
async def opened(chromium: "Browser", theatre: Theatre) -> AsyncIterator[Opened]:
    """Opens the page of the small bot."""
    async with opening(chromium, theatre) as open_page:
        yield open_page


@asynccontextmanager
async def opening(chromium: "Browser", stage: Stage) -> AsyncIterator[Opened]:
    """Opens the page at a width; whatever it complained of fails the test."""
    async with serve_page(stage, Texts.load()) as address:
        watch = Watch(address)
        contexts = []

        async def open_page(width: int, height: int = 740, **more: Any) -> "Page":
            context = await chromium.new_context(
                viewport={"width": width, "height": height}, locale="ru-RU", **more
            )
            contexts.append(context)
            page = await context.new_page()
            page.set_default_timeout(8000)
            watch.over(page)
            await page.goto(address)
            await page.locator(".chat").first.wait_for()
            return page

        yield open_page
        for context in contexts:
            await context.close()
    assert watch.faults == []
