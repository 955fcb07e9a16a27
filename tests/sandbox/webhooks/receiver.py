"""A small server of a bot, and what is asked of Telegram about its deliveries."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.posting import DELIVERY, SECRET_HEADER


@dataclass
class Receiver:
    """Keeps what it took, answers what `answers` says next, else 200."""

    url: str = ""
    taken: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    held: dict[str, asyncio.Event] = field(default_factory=dict)
    called: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.taken]

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.taken.append(update)
        self.called.set()
        self.secrets.append(request.headers.get(SECRET_HEADER))
        if event := self.held.get(update["message"]["text"]):
            await event.wait()
        return self.answers.pop(0) if self.answers else web.Response()


async def arrived(telegram: LocalTelegram) -> None:
    """All that waited was posted and taken."""
    async with asyncio.timeout(10):
        await telegram.until(lambda: not telegram.updates.fresh())


def tries(telegram: LocalTelegram) -> list[int]:
    return [line.code for line in telegram.journal if line.method == DELIVERY]
