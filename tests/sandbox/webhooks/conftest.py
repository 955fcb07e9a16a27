"""A receiver of posts, and a Telegram that posts."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.sandbox.server import LOOPBACK, serve
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.posting import Posting
from tests.sandbox.webhooks.receiver import Receiver


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, 0).start()
    receiver.url = f"http://{LOOPBACK}:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


@pytest.fixture
async def posted(telegram: LocalTelegram) -> AsyncIterator[LocalTelegram]:
    """A Telegram that posts and does not wait between its tries."""
    async with serve(telegram, posting=Posting(telegram, lambda _, __: 0)):
        yield telegram
