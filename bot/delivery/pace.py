"""How fast Para speaks: 25 messages a second in all, one a second in a chat, answers first.

Telegram's limits are dynamic, so a 429 is obeyed as well: by its chat, and when a second chat
meets one meanwhile, by everybody.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiolimiter import AsyncLimiter

_PACED = ("send", "edit", "copy", "forward")
_UNPACED = ("sendChatAction",)
_ROUNDS = 3
_PATIENCE = 10.0
_SWEEP_FROM = 256

_first: ContextVar[bool] = ContextVar("speaking_first", default=False)

ChatId = int | str


@contextmanager
def speaking_first() -> Iterator[None]:
    """What is sent inside is nobody's answer: it takes what the answers leave of the rate."""
    token = _first.set(True)
    try:
        yield
    finally:
        _first.reset(token)


@cache
def _model_of_answers(kind: type[TelegramMethod[Any]]) -> object:
    """Held for ever: what nobody holds is built anew at the next call, in 3 ms."""
    return Response.__class_getitem__(kind.__returning__)


class Pace(BaseRequestMiddleware):
    """Request middleware of the bot's session; waits before a message goes out."""

    def __init__(
        self,
        limiter: AsyncLimiter | None = None,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        # Not (25, 1): that lets 25 go at once, and 49 in one second.
        self._queue = _Queue(limiter or AsyncLimiter(1, 1 / 25))
        self._chats = _Chats(monotonic)
        self._sleep = sleep

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        """Wait for the method's turn and call it; an answer waits out a short 429 and goes again.

        What is spoken first raises TelegramRetryAfter, at once where a pause is known already:
        the outbox has other chats to go on with.
        """
        _model_of_answers(type(method))
        name = method.__api_method__
        if not name.startswith(_PACED) or name in _UNPACED:
            return await make_request(bot, method)
        chat: ChatId | None = getattr(method, "chat_id", None)
        for rounds_left in reversed(range(_ROUNDS)):
            await self._wait(chat, method)
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as error:
                self._chats.hold(chat, error.retry_after)
                if _first.get() or not rounds_left or error.retry_after > _PATIENCE:
                    raise
        raise AssertionError("the last round returns or raises")

    async def _wait(self, chat: ChatId | None, method: TelegramMethod[TelegramType]) -> None:
        if (held := self._chats.held(chat)) > 0:
            if _first.get() or held > _PATIENCE:
                raise TelegramRetryAfter(method, "an earlier pause", math.ceil(held))
            await self._sleep(held)
        if chat is not None and (pause := self._chats.book(chat, answer=not _first.get())) > 0:
            await self._sleep(pause)
        await self._queue.pass_through(answer=not _first.get())


class _Chats:
    """When each chat may be written to next, on the monotonic clock; idle chats are forgotten."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._next: dict[ChatId, float] = {}
        self._held: dict[ChatId, float] = {}
        self._all_held = 0.0
        self._sweep_at = _SWEEP_FROM

    def book(self, chat: ChatId, *, answer: bool) -> float:
        """Take the chat's next slot; seconds to wait for it. Answers may run four slots ahead."""
        now = self._now()
        # Groups are allowed 20 messages a minute.
        interval = 3.0 if isinstance(chat, int) and chat < 0 else 1.0
        slot = max(self._next.get(chat, now), now)
        self._next[chat] = slot + interval
        self._sweep(now)
        return max(slot - now - (4 * interval if answer else 0), 0)

    def hold(self, chat: ChatId | None, seconds: float) -> None:
        """Telegram asked for a pause in this chat."""
        now = self._now()
        self._held = {other: until for other, until in self._held.items() if until > now}
        if chat is None or self._held.keys() - {chat}:
            self._all_held = max(self._all_held, now + seconds)
        if chat is not None:
            self._held[chat] = max(self._held.get(chat, now), now + seconds)

    def held(self, chat: ChatId | None) -> float:
        """Seconds that are left of a pause that Telegram asked for."""
        until = self._all_held if chat is None else max(self._held.get(chat, 0), self._all_held)
        return until - self._now() if until else 0

    def _sweep(self, now: float) -> None:
        if len(self._next) >= self._sweep_at:
            self._next = {chat: slot for chat, slot in self._next.items() if slot > now}
            self._sweep_at = max(2 * len(self._next), _SWEEP_FROM)


class _Queue:
    """The overall rate. The limiter serves in order, so others enter it one by one."""

    def __init__(self, limiter: AsyncLimiter) -> None:
        self._limiter = limiter
        self._answers = 0
        self._no_answers = asyncio.Event()
        self._no_answers.set()
        self._others = asyncio.Lock()

    async def pass_through(self, *, answer: bool) -> None:
        if not answer:
            async with self._others:
                await self._no_answers.wait()
                await self._limiter.acquire()
            return
        self._answers += 1
        self._no_answers.clear()
        try:
            await self._limiter.acquire()
        finally:
            self._answers -= 1
            if not self._answers:
                self._no_answers.set()
