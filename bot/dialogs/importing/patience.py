"""Long work shows how far it has come: one message, edited, gone when the work is done."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Chat
from aiogram_dialog import DialogManager

from bot.dialogs.turn import tongue
from bot.services.importing import Pace, Step

T = TypeVar("T")
# What is over sooner needs no message; Telegram takes about an edit a second.
SOON = 1.0
BETWEEN = 2.0


async def patiently(manager: DialogManager, pace: Pace, work: Awaitable[T]) -> T:
    """What `work` gives, or raises."""
    showing = _Showing(manager, pace)
    try:
        async with asyncio.TaskGroup() as both:
            shown = both.create_task(showing.go_on())
            try:
                return await work
            finally:
                shown.cancel()
    except BaseExceptionGroup as group:
        # Only the work fails: showing swallows what Telegram says.
        raise group.exceptions[0] from None
    finally:
        await showing.end()


class _Showing:
    def __init__(self, manager: DialogManager, pace: Pace) -> None:
        data: dict[str, Any] = manager.middleware_data
        chat: Chat = data["event_chat"]
        bot: Bot = data["bot"]
        self._bot, self._chat, self._words, self._pace = bot, chat.id, tongue(manager), pace
        query = manager.event
        self._query = query if isinstance(query, CallbackQuery) else None
        self._message = 0
        self._said = ""

    async def go_on(self) -> None:
        await asyncio.sleep(SOON)
        # No button spins while the work goes on.
        if self._query is not None:
            with suppress(TelegramAPIError):
                await self._query.answer()
        while True:
            await self._tell(self._now())
            await asyncio.sleep(BETWEEN)

    async def end(self) -> None:
        if self._message:
            with suppress(TelegramAPIError):
                await self._bot.delete_message(self._chat, self._message)

    async def _tell(self, said: str) -> None:
        if said == self._said:
            return
        with suppress(TelegramAPIError):
            if self._message:
                await self._bot.edit_message_text(
                    said, chat_id=self._chat, message_id=self._message
                )
            else:
                self._message = (await self._bot.send_message(self._chat, said)).message_id
            self._said = said

    def _now(self) -> str:
        pace, words = self._pace, self._words
        match pace.step:
            case Step.READING if not pace.done:
                return words.html("loading-looking")
            case Step.READING:
                return words.html("loading-reading", count=pace.done)
            case Step.CHECKING:
                return words.html("loading-checking", total=str(pace.total))
            case Step.WRITING:
                return words.html("loading-writing", done=str(pace.done), total=str(pace.total))
