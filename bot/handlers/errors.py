"""The one router that answers what went wrong: in words, and with the menu where a screen is over.

What nobody expected is retried by the inbox; the last try ends here, so that no button spins.
"""

from contextlib import suppress
from datetime import date
from typing import Any

import structlog
from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import ExceptionTypeFilter, Filter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot.delivery.faults import is_telegrams, named
from bot.delivery.incoming.turns import Turn
from bot.delivery.outcomes import holds_outcome
from bot.dialogs import openers
from bot.dialogs.states import Survey
from bot.dialogs.turn import Tongue
from bot.domain.errors import (
    NotAllowed,
    NotJoined,
    NotYours,
    Refusal,
    SurveyClosed,
    WorldChanged,
)
from bot.domain.people import Actor

log = structlog.get_logger(__name__)

# After these the screen is to be read anew: it may be about something that is no more.
_WORLD_IS_ANOTHER = (NotYours, WorldChanged, NotAllowed)
_LONGEST_ALERT = 200


class LastTry(Filter):
    """Lets through our own failure when the inbox would not take the update again."""

    async def __call__(self, event: ErrorEvent, last_try: bool = False) -> bool:  # noqa: FBT001, FBT002 (given by name)
        return last_try and not is_telegrams(event.exception)


def router() -> Router:
    """Specific first: a catch-all above them would hide them."""
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
    errors.error.register(gone, ExceptionTypeFilter(TelegramForbiddenError))
    errors.error.register(broken, LastTry())
    return errors


async def refused(
    event: ErrorEvent, bot: Bot, tongue: Tongue, actor: Actor | None, dialog_manager: DialogManager
) -> None:
    """Say the refusal; nothing was changed, what was filled in is kept."""
    refusal = event.exception
    if not isinstance(refusal, Refusal):
        raise refusal
    values = {name: _said(value, tongue) for name, value in refusal.values().items()}
    # The only dialog that a stranger can have open is the one of coming in.
    coming = isinstance(refusal, NotJoined) and dialog_manager.has_context()
    words = tongue.say("hint-joining" if coming else refusal.key, **values)
    await tell(event.update, bot, words)
    if actor is not None and isinstance(refusal, _WORLD_IS_ANOTHER):
        await _show_anew(event.update.callback_query, dialog_manager)
    elif event.update.message is not None:
        await openers.show_below(dialog_manager)
    elif isinstance(refusal, SurveyClosed) and _shows(dialog_manager, Survey.question):
        # It tells what of the answers is kept; the question would only be tapped again.
        await dialog_manager.show(ShowMode.EDIT)


async def _show_anew(query: CallbackQuery | None, manager: DialogManager) -> None:
    """The open screen as things are now: in place where it was tapped, else as the newest message.

    The menu where its getter refuses too; nothing where a letter was tapped twice.
    """
    if query is not None and query.message is not None and holds_outcome(query.message.message_id):
        return
    if query is not None and _is_live(query, manager):
        with suppress(Refusal):
            await manager.show(ShowMode.EDIT)
            return
    await openers.show_below(manager)


def _shows(manager: DialogManager, state: State) -> bool:
    return manager.has_context() and manager.current_context().state == state


def _said(value: Any, tongue: Tongue) -> Any:
    return tongue.day(value) if isinstance(value, date) else value


async def stale_screen(event: ErrorEvent, bot: Bot, turn: Turn, **data: Any) -> None:
    """A tap on a screen from before, or from before an update of Para: say so, show the menu."""
    tongue: Tongue = data["tongue"]
    if data["actor"] is None:
        await tell(event.update, bot, tongue.say(NotJoined.key))
        return
    query, manager = event.update.callback_query, data["dialog_manager"]
    # A second quick tap: the tapped message holds the next screen by now.
    if query is not None and _is_live(query, manager):
        # The screen about something that is no more gives way to the menu.
        with suppress(Refusal):
            await manager.show(ShowMode.EDIT)
            await answer(bot, query, None)
            return
    await tell(
        event.update,
        bot,
        tongue.say("error-lost-state" if turn.lost_state else "error-stale-screen"),
    )
    await openers.open_menu(manager, show=ShowMode.SEND)


def _is_live(query: CallbackQuery, manager: DialogManager) -> bool:
    """Whether the tapped message holds the open screen."""
    if query.message is None or not manager.has_context():
        return False
    return query.message.message_id == manager.current_stack().last_message_id


async def gone(event: ErrorEvent) -> None:
    """Blocked between tap and answer: what was done stays, my_chat_member tells the rest."""
    log.info("answer.blocked", update=event.update.update_id)


async def broken(event: ErrorEvent, bot: Bot, operation: str, **data: Any) -> None:
    """A fault of ours that three tries didn't get over: say so, leave the screen, end the update.

    The tongue is missing when even who speaks could not be read.
    """
    log.error(
        "update.broken",
        operation=operation,
        error=named(event.exception),
        exc_info=event.exception,
    )
    tongue: Tongue | None = data.get("tongue")
    if tongue is None or data["event_chat"].type != "private":
        if event.update.callback_query:
            await answer(bot, event.update.callback_query, None)
        return
    await tell(event.update, bot, tongue.say("error-broken"))
    # An edited message comes without a dialog.
    if data["actor"] is not None and "dialog_manager" in data:
        await openers.open_menu(data["dialog_manager"], show=ShowMode.SEND)


async def harmless(event: ErrorEvent, bot: Bot) -> None:
    """An edit that changes nothing: the button must not spin all the same."""
    if event.update.callback_query:
        await answer(bot, event.update.callback_query, None)


async def tell(update: Update, bot: Bot, words: str) -> None:
    """In a window over the screen after a tap, as a message after a message."""
    query = update.callback_query
    if query is not None:
        await answer(bot, query, words)
        return
    message = update.message or update.edited_message
    if isinstance(message, Message):
        await bot.send_message(message.chat.id, words, parse_mode=None)


async def answer(bot: Bot, query: CallbackQuery, words: str | None) -> None:
    """Answer a tap; one that waited longer than Telegram keeps it can't be answered any more."""
    if words and len(words) > _LONGEST_ALERT:
        words = words[: _LONGEST_ALERT - 1] + "…"
    try:
        await bot.answer_callback_query(query.id, words, show_alert=words is not None)
    except TelegramBadRequest as late:
        log.info("callback.too_old", reason=late.message)
