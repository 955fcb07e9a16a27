"""Buttons of messages that Para sends first: act in place, then the message says what was done.

A handler returns the words of a short pop-up, or None; the frame answers the tap.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, TelegramObject

from bot.domain.errors import NotJoined
from bot.handlers.errors import answer
from bot.services.taps import Tap, read


class TapIs(Filter):
    """Lets through our taps with one of the verbs, and gives the handler `tap`."""

    def __init__(self, *verbs: str) -> None:
        self._verbs = verbs

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Tap]:
        tap = read(query.data or "")
        return {"tap": tap} if tap and tap.verb in self._verbs else False


class AnswerTap(BaseMiddleware):
    """Every tap is answered, once; a refusal is answered by the errors router instead.

    A stranger is refused here, whatever the tap says.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if data["actor"] is None:
            raise NotJoined
        words = await handler(event, data)
        if isinstance(event, CallbackQuery):
            await answer(data["bot"], event, words if isinstance(words, str) else None)
        return words


def router(*subjects: Router) -> Router:
    """One router for the pushes of all subjects."""
    pushes = Router(name="pushes")
    pushes.callback_query.middleware(AnswerTap())
    for subject in subjects:
        pushes.include_router(subject)
    return pushes
