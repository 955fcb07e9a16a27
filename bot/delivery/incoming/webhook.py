"""A POST of Telegram → inbox: 200 is said only when the update is on the disk.

The port is for a proxy with a certificate before it. The address stays known to Telegram while
Para is away: what comes meanwhile waits there and is posted again.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final

import structlog
from aiogram import Bot
from aiohttp import web

from bot.delivery.faults import Backoff, named
from bot.delivery.incoming.polling import RawUpdate
from bot.errors import StartError

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
LARGEST: Final = 4 * 2**20
Accept = Callable[[list[RawUpdate]], Awaitable[None]]

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class WebhookPlace:
    """The address that Telegram knows, what it shows with each update, where that arrives."""

    url: str
    secret: str
    host: str
    port: int


class Webhook:
    """Listens while it is open; `accept` returns when updates are stored."""

    def __init__(self, bot: Bot, place: WebhookPlace, accept: Accept, kinds: list[str]) -> None:
        self._bot = bot
        self._place = place
        self._accept = accept
        self._kinds = kinds
        self._secret = place.secret.encode()
        self._backoff = Backoff()
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=2)
        self._stopping = asyncio.Event()

    async def open(self) -> None:
        """Begin to listen; `StartError` when the port can't be had."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._place.host, self._place.port).start()
        except OSError as taken:
            await self._runner.cleanup()
            place = f"{self._place.host}:{self._place.port}"
            raise StartError("start-webhook-taken", place=place) from taken

    async def announce(self) -> None:
        """Tell Telegram the address, through every fault, with growing pauses, until `close`."""
        failures = 0
        while not self._stopping.is_set():
            try:
                await self._bot.set_webhook(
                    self._place.url, secret_token=self._place.secret, allowed_updates=self._kinds
                )
            except Exception as error:
                # Until Telegram knows the address nothing comes in: no fault ends the trying.
                failures += 1
                log.warning("webhook.unannounced", error=named(error))
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._backoff.after(failures, error)):
                        await self._stopping.wait()
            else:
                log.info("webhook.announced")
                return

    async def close(self) -> None:
        """Take nothing more; what is being stored is stored and answered first."""
        self._stopping.set()
        await self._runner.cleanup()

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST)
        # The proxy before it may keep the path of the address or cut it off.
        app.router.add_post("/{path:.*}", self._take)
        return app

    async def _take(self, request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not compare_digest(shown.encode("utf-8", "surrogateescape"), self._secret):
            return web.Response(status=401)
        try:
            update = await request.json()
        except ValueError:
            update = None
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        try:
            await self._accept([update])
        except Exception as error:
            # Whatever kept it from being stored, Telegram must offer it again.
            log.warning("webhook.not_stored", error=named(error))
            return web.Response(status=503)
        return web.Response()
