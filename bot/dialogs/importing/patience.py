"""How far a loading is, in words, while the person waits."""

from collections.abc import Awaitable
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat
from aiogram_dialog import DialogManager

from bot.dialogs.patience import Showing
from bot.dialogs.turn import Tongue, tongue
from bot.services.importing import Pace, Step
from bot.texts import Html

T = TypeVar("T")


async def patiently(manager: DialogManager, pace: Pace, work: Awaitable[T]) -> T:
    """What `work` gives, or raises."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    words, query = tongue(manager), manager.event
    showing = Showing(bot, chat.id, lambda: _now(words, pace))
    return await showing.through(work, query if isinstance(query, CallbackQuery) else None)


def _now(words: Tongue, pace: Pace) -> Html:
    match pace.step:
        case Step.READING if not pace.done:
            return words.html("loading-looking")
        case Step.READING:
            return words.html("loading-reading", count=pace.done)
        case Step.CHECKING:
            return words.html("loading-checking", total=str(pace.total))
        case Step.WRITING:
            return words.html("loading-writing", done=str(pace.done), total=str(pace.total))
