"""Posts what waits to the webhook: a chat's updates one after another, chats beside each other."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import aiohttp

from bot.sandbox.api import call
from bot.sandbox.chats import Call
from bot.sandbox.faults import ApiFault
from bot.sandbox.rules.webhooks import may_answer
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.answers import Asked, read_answer
from bot.sandbox.updates.queue import Pending
from bot.sandbox.updates.webhook import Failure, Webhook, pause_before_retry

# What a delivery is called in the journal, where methods of the bot stand.
DELIVERY: Final = "webhook"
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
PATIENCE: Final = aiohttp.ClientTimeout(total=60)
Pause = Callable[[int, int], float]


@dataclass(frozen=True)
class Taken:
    """What came of one try. `code` is 0 without an answer; `asked_pause` in seconds."""

    code: int
    words: str
    asked: Asked | None = None
    asked_pause: int = 0

    @property
    def well(self) -> bool:
        return 200 <= self.code <= 299


class Posting:
    """Delivers to whatever webhook is set, until cancelled; `pause` gives seconds."""

    def __init__(self, telegram: LocalTelegram, pause: Pause = pause_before_retry) -> None:
        self._telegram = telegram
        self._pause = pause

    async def forever(self) -> None:
        telegram = self._telegram
        while True:
            await telegram.until(lambda: telegram.webhook is not None)
            if telegram.webhook is not None:
                async with aiohttp.ClientSession(timeout=PATIENCE) as http:
                    await _Line(telegram, telegram.webhook, http, self._pause).run()


class _Line:
    """Deliveries to one webhook."""

    def __init__(
        self, telegram: LocalTelegram, hook: Webhook, http: aiohttp.ClientSession, pause: Pause
    ) -> None:
        self._telegram = telegram
        self._hook = hook
        self._http = http
        self._pause = pause
        self._slots = asyncio.Semaphore(hook.connections)
        self._busy: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until another webhook, or none, takes this one's place: what is in flight ends then."""
        telegram = self._telegram
        async with asyncio.TaskGroup() as group:
            while telegram.webhook is self._hook:
                for lane in self._idle():
                    self._busy[lane] = group.create_task(self._lane(lane))
                await telegram.until(
                    lambda: telegram.webhook is not self._hook or bool(self._idle())
                )
            for task in self._busy.values():
                task.cancel()

    def _idle(self) -> list[str]:
        """Chats that have something and nobody who posts it, the longest waiting first."""
        lanes = dict.fromkeys(update.lane for update in self._telegram.updates.fresh())
        return [lane for lane in lanes if lane not in self._busy]

    async def _lane(self, lane: str) -> None:
        """Post what waits in one chat, and end. Nothing is awaited after the last look."""
        tried, fails = 0, 0
        while update := self._oldest(lane):
            tried, fails = update.id, fails if tried == update.id else 0
            async with self._slots:
                taken = await self._post(update)
            self._note(update, taken)
            if taken.well:
                self._telegram.updates.done(update)
                await self._carry_out(taken.asked)
            else:
                fails += 1
                await asyncio.sleep(self._pause(fails, taken.asked_pause))
        del self._busy[lane]

    def _oldest(self, lane: str) -> Pending | None:
        return next((it for it in self._telegram.updates.fresh() if it.lane == lane), None)

    async def _post(self, update: Pending) -> Taken:
        headers = {SECRET_HEADER: self._hook.secret} if self._hook.secret else {}
        try:
            async with self._http.post(
                self._hook.url, json=update.json, headers=headers, allow_redirects=False
            ) as response:
                words = f"Wrong response from the webhook: {response.status} {response.reason}"
                asked = response.headers.get("Retry-After", "")
                seconds = int(asked) if asked.isdecimal() else 0
                well = 200 <= response.status <= 299
                answer = await read_answer(response) if well else None
                return Taken(response.status, words, answer, seconds)
        except aiohttp.ClientConnectorError:
            return Taken(0, "Connection refused")
        except TimeoutError:
            return Taken(0, "Read timeout expired")
        except aiohttp.ClientError:
            return Taken(0, "Connection closed")

    def _note(self, update: Pending, taken: Taken) -> None:
        """Into the journal; what went wrong is what getWebhookInfo tells."""
        if not taken.well:
            self._hook.failure = Failure(self._telegram.stamp(), taken.words)
        words = None if taken.well else taken.words
        result = [update.json]
        shown = {"url": self._hook.url}
        at = self._telegram.clock()
        self._telegram.note(Call(at, DELIVERY, shown, taken.code, words, result))

    async def _carry_out(self, asked: Asked | None) -> None:
        """Call what the answer asks for; how that ended stands in the journal alone."""
        if asked is None or not may_answer(asked.method):
            return
        params = {key: value for key, value in asked.params.items() if key != "method"}
        try:
            await call(self._telegram, asked.method, params, asked.files)
        except ApiFault:
            return
