"""Telegram's side, as little of it as the road needs: a queue of updates and what was said."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import EditMessageText, GetUpdates, SendMessage, TelegramMethod
from aiogram.types import Chat, Message

NOW = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)


class StubTelegram(BaseSession):
    """Outlives the bots that are connected to it, as Telegram outlives restarts of Para."""

    def __init__(self) -> None:
        super().__init__()
        self.offered: list[dict[str, Any]] = []
        self.faults: list[Exception] = []
        self.said: list[tuple[int, str]] = []
        self.called: list[str] = []
        self.buttons: list[str] = []
        self._next_message = 100
        self._news = asyncio.Event()

    def bot(self) -> Bot:
        return Bot("42:TEST", session=self)

    def offer(self, *updates: dict[str, Any]) -> None:
        self.offered.extend(updates)
        self._news.set()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 (aiogram's name)
    ) -> Any:
        self.called.append(method.__api_method__)
        if self.faults:
            raise self.faults.pop(0)
        if isinstance(method, GetUpdates):
            return await self._updates(method)
        if isinstance(method, SendMessage | EditMessageText):
            return self._say(bot, method)
        return True

    async def _updates(self, method: GetUpdates) -> list[dict[str, Any]]:
        if method.offset:
            self.offered = [u for u in self.offered if u["update_id"] >= method.offset]
        while method.timeout and not self.offered:
            self._news.clear()
            await self._news.wait()
        return list(self.offered)

    def _say(self, bot: Bot, method: SendMessage | EditMessageText) -> Message:
        chat = int(method.chat_id or 0)
        self.said.append((chat, method.text or ""))
        if isinstance(method, SendMessage):
            self._next_message += 1
        keyboard = getattr(method.reply_markup, "inline_keyboard", [])
        self.buttons = [button.callback_data or "" for row in keyboard for button in row]
        return Message(
            message_id=getattr(method, "message_id", None) or self._next_message,
            date=NOW,
            chat=Chat(id=chat, type="private"),
            text=method.text,
        ).as_(bot)

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None:
        pass


def message(update_id: int, chat: int, text: str) -> dict[str, Any]:
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": int(NOW.timestamp()),
            "chat": {"id": chat, "type": "private"},
            "from": {"id": chat, "is_bot": False, "first_name": "Анна"},
            "text": text,
        },
    }


def tap(update_id: int, chat: int, data: str, message_id: int = 101) -> dict[str, Any]:
    shown = {
        "message_id": message_id,
        "date": int(NOW.timestamp()),
        "chat": {"id": chat, "type": "private"},
        "text": "…",
    }
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "chat_instance": "1",
            "from": {"id": chat, "is_bot": False, "first_name": "Анна"},
            "message": shown,
            "data": data,
        },
    }
