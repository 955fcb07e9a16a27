"""Long work shows how far it has come: one message, edited, gone when the work is done."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from bot.texts import Html

T = TypeVar("T")
# What is over sooner needs no message; Telegram takes about an edit a second.
SOON = 1.0
BETWEEN = 2.0


class Showing:
    """`tell`: how far it is now; `keyboard`: what can be done meanwhile.

    `stopped`: what stays of the message when the work is stopped; without it the message goes.
    """

    def __init__(
        self,
        bot: Bot,
        chat: int,
        tell: Callable[[], Html],
        keyboard: InlineKeyboardMarkup | None = None,
        stopped: Html | None = None,
    ) -> None:
        self._bot, self._chat, self._tell = bot, chat, tell
        self._keyboard, self._stopped = keyboard, stopped
        self._message = 0
        self._said = ""

    async def through(self, work: Awaitable[T], query: CallbackQuery | None = None) -> T:
        """What `work` gives, or raises; `query`: the tap that began it, answered in time."""
        over = asyncio.Event()
        shown = asyncio.ensure_future(self._go_on(over, query))
        end = self._gone
        try:
            return await self._watched(work, over, shown)
        except asyncio.CancelledError:
            end = self._left
            raise
        finally:
            await end()

    async def _watched(
        self, work: Awaitable[T], over: asyncio.Event, shown: "asyncio.Future[None]"
    ) -> T:
        """A message on its way is waited for: cut short, it would come and never go."""
        try:
            return await work
        finally:
            over.set()
            await shown

    async def _go_on(self, over: asyncio.Event, query: CallbackQuery | None) -> None:
        if await _within(SOON, over):
            return
        # No button spins while the work goes on.
        if query is not None:
            with suppress(TelegramAPIError):
                await query.answer()
        while True:
            await self._say(self._tell())
            if await _within(BETWEEN, over):
                return

    async def _say(self, said: str) -> None:
        if said == self._said:
            return
        with suppress(TelegramAPIError):
            if self._message:
                await self._bot.edit_message_text(
                    said,
                    chat_id=self._chat,
                    message_id=self._message,
                    reply_markup=self._keyboard,
                )
            else:
                sent = await self._bot.send_message(self._chat, said, reply_markup=self._keyboard)
                self._message = sent.message_id
            self._said = said

    async def _gone(self) -> None:
        if self._message:
            with suppress(TelegramAPIError):
                await self._bot.delete_message(self._chat, self._message)

    async def _left(self) -> None:
        """Stopped: the message says so, for the work can't."""
        if self._stopped is None:
            await self._gone()
            return
        self._keyboard = None
        await self._say(self._stopped)


async def _within(seconds: float, over: asyncio.Event) -> bool:
    """Whether it was over before so many seconds were."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await over.wait()
    return over.is_set()
