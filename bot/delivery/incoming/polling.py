"""getUpdates → inbox. Telegram hears that an update was taken only when it is on the disk.

aiogram's own polling confirms while handlers run, and one update it can't parse stops it for good;
so updates are asked for raw, and nothing that goes wrong here ends the process.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from hashlib import blake2b
from typing import Any, cast

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import GetUpdates

from bot.delivery.faults import Backoff, named
from bot.storage.live import Incoming

# How much longer than the long poll itself an answer may take before the line counts as dead.
_GRACE = 15

log = structlog.get_logger(__name__)

RawUpdate = dict[str, Any]


class GetRawUpdates(GetUpdates):
    """getUpdates whose answer is left as it came."""

    __returning__ = list[RawUpdate]


class Polling:
    """Asks Telegram for updates and gives them to `accept`, which returns when they are stored."""

    def __init__(
        self,
        bot: Bot,
        allowed_updates: list[str],
        accept: Callable[[list[RawUpdate]], Awaitable[None]],
        backoff: Backoff,
    ) -> None:
        self._bot = bot
        self._allowed = allowed_updates
        self._accept = accept
        self._backoff = backoff
        self._offset: int | None = None
        self._failures = 0
        self._trouble: str | None = None
        self._stopped = False
        self._scope: asyncio.Timeout | None = None
        self._ended = asyncio.Event()
        self._ended.set()

    async def poll(self, wait: int) -> int:
        """Take what Telegram has, waiting up to `wait` seconds for it; how many updates.

        Raises whatever goes wrong; what was not stored is offered again.
        """
        method = GetRawUpdates(offset=self._offset, timeout=wait, allowed_updates=self._allowed)
        answer = await self._bot(method, request_timeout=wait + _GRACE)
        updates = cast(list[RawUpdate], answer)
        if updates:
            await self._accept(updates)
            # The next call with this offset is what confirms them.
            self._offset = max(update["update_id"] for update in updates) + 1
        return len(updates)

    async def forever(self, wait: int) -> None:
        """Poll until `stop`, through every fault, with growing pauses."""
        self._ended.clear()
        try:
            # A time-out that is moved to "now" by stop() ends a long poll without a task for it.
            with suppress(TimeoutError):
                async with asyncio.timeout(None) as self._scope:
                    while not self._stopped:
                        await self._round(wait)
        finally:
            self._scope = None
            self._ended.set()

    async def stop(self) -> None:
        """End `forever`, also in the middle of a long poll, and wait for it."""
        if self._scope is not None and not self._stopped:
            self._scope.reschedule(asyncio.get_running_loop().time())
        self._stopped = True
        await self._ended.wait()

    async def _round(self, wait: int) -> None:
        try:
            await self.poll(wait)
        except Exception as error:
            # The only ear: whatever ended this look at Telegram, another one must follow.
            self._failures += 1
            # Whoever answers next may count anew; what is offered again, the inbox knows.
            self._offset = None
            self._report(error)
            await self._unhook(error)
            await asyncio.sleep(self._backoff.after(self._failures, error))
        else:
            self._failures = 0
            self._report(None)

    async def _unhook(self, error: Exception) -> None:
        """A webhook of an earlier life keeps everything from polling: take it down."""
        if isinstance(error, TelegramConflictError) and "webhook is active" in error.message:
            with suppress(Exception):
                await self._bot.delete_webhook()
                log.info("polling.webhook_deleted")

    def _report(self, error: Exception | None) -> None:
        """One line a change, not one a try."""
        trouble = type(error).__name__ if error else None
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if error:
            log.warning("polling.trouble", error=named(error))
        else:
            log.info("polling.recovered")


def incoming(update: RawUpdate) -> Incoming:
    """The update as the inbox takes it.

    What it says is part of its operation: numbers alone come again from another bot, or from a
    local Bot API server that was started anew, and would then pass for handled.
    """
    payload = json.dumps(update, sort_keys=True)
    mark = blake2b(payload.encode(), digest_size=6).hexdigest()
    return Incoming(f"update:{update['update_id']}:{mark}", chat_of(update), payload)


def chat_of(update: RawUpdate) -> int:
    """Whose turn the update belongs to: the chat's, else the person's, else 0 for nobody's."""
    event = next((part for name, part in update.items() if name != "update_id"), None)
    if not isinstance(event, dict):
        return 0
    message = event.get("message")
    inner = message if isinstance(message, dict) else {}
    for place in (inner.get("chat"), event.get("chat"), event.get("from"), event.get("user")):
        if isinstance(place, dict) and isinstance(place.get("id"), int):
            return int(place["id"])
    return 0
