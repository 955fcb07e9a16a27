"""The one router that answers what went wrong: refusals in words, stale screens with the menu."""

from datetime import date
from typing import Any

import structlog
from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.dialogs import openers
from bot.dialogs.turn import Tongue
from bot.domain.errors import NotAllowed, NotJoined, NotYours, Refusal, WorldChanged
from bot.domain.people import Actor

log = structlog.get_logger(__name__)

# After these the screen itself is about something that is no more.
_SCREEN_IS_OVER = (NotYours, WorldChanged, NotAllowed)
_LONGEST_ALERT = 200


def router() -> Router:
    """Specific first: a catch-all above them would hide them. The rest is retried by the inbox."""
    errors = Router(name="errors")
    errors.error.register(
        stale_screen, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState)
    )
    errors.error.register(refused, ExceptionTypeFilter(Refusal))
    errors.error.register(
        harmless,
        ExceptionTypeFilter(TelegramBadRequest),
        F.exception.message.contains("not modified"),
    )
    return errors


async def refused(
    event: ErrorEvent, bot: Bot, tongue: Tongue, actor: Actor | None, dialog_manager: DialogManager
) -> None:
    """Say the refusal; nothing was changed, what was filled in is kept."""
    refusal = event.exception
    if not isinstance(refusal, Refusal):
        raise refusal
    values = {name: _said(value, tongue) for name, value in refusal.values().items()}
    words = tongue.say(refusal.key, **values)
    await tell(event.update, bot, words)
    if actor is not None and isinstance(refusal, _SCREEN_IS_OVER):
        await openers.open_menu(dialog_manager, show=ShowMode.SEND)


def _said(value: Any, tongue: Tongue) -> Any:
    return tongue.day(value) if isinstance(value, date) else value


async def stale_screen(
    event: ErrorEvent, bot: Bot, tongue: Tongue, actor: Actor | None, dialog_manager: DialogManager
) -> None:
    """A tap on a screen from before: say so and show the menu."""
    if actor is None:
        await tell(event.update, bot, tongue.say(NotJoined.key))
        return
    await tell(event.update, bot, tongue.say("error-stale-screen"))
    await openers.open_menu(dialog_manager, show=ShowMode.SEND)


async def harmless(event: ErrorEvent, bot: Bot) -> None:
    """An edit that changes nothing: the button must not spin all the same."""
    if event.update.callback_query:
        await answer(bot, event.update.callback_query, None)


async def tell(update: Update, bot: Bot, words: str) -> None:
    """In a window over the screen after a tap, as a message after a message."""
    query = update.callback_query
    if query is not None:
        brief = words if len(words) <= _LONGEST_ALERT else words[: _LONGEST_ALERT - 1] + "…"
        await answer(bot, query, brief)
        return
    message = update.message or update.edited_message
    if isinstance(message, Message):
        await bot.send_message(message.chat.id, words, parse_mode=None)


async def answer(bot: Bot, query: CallbackQuery, words: str | None) -> None:
    """Answer a tap; one that waited longer than Telegram keeps it can't be answered any more."""
    try:
        await bot.answer_callback_query(query.id, words, show_alert=words is not None)
    except TelegramBadRequest as late:
        log.info("callback.too_old", reason=late.message)
