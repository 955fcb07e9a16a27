"""Buttons of reminders: putting off and taking that back; drafts that wait."""

from datetime import datetime

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.snooze.adopted import open_snooze_day
from bot.dialogs.turn import Tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import PostId
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed, bare, show, wording
from bot.services.outgoing.snoozing import Delay
from bot.services.ports import Button, Letter
from bot.services.taps import Tap


def router() -> Router:
    reminders = Router(name="reminders")
    reminders.callback_query.register(put_off, TapIs("sn", "sd"))
    reminders.callback_query.register(choose, TapIs("sl"))
    reminders.callback_query.register(other_day, TapIs("so"))
    reminders.callback_query.register(take_back, TapIs("su"))
    reminders.callback_query.register(go_on, TapIs("dc"))
    reminders.callback_query.register(delete_draft, TapIs("dd"))
    return reminders


async def put_off(_: CallbackQuery, pushed: Pushed) -> None:
    """«Завтра в 8:00», «Через 3 дня», «В понедельник»: the message says until when."""
    speaking, by = pushed.services.speaking, pushed.actor
    day = speaking.day_of(_delay(pushed.tap.extra), by)
    done = await speaking.put_off(PostId(pushed.subject), day, by)
    await pushed.show(put_off_letter(PostId(pushed.subject), done.until))


def _delay(extra: str) -> Delay:
    try:
        return Delay(extra)
    except ValueError:
        raise UnknownWord from None


async def choose(query: CallbackQuery, tap: Tap, tongue: Tongue, bot: Bot) -> None:
    """«Отложить»: other delays in place of the buttons; the words stay."""
    rows = (
        (
            Button("button-snooze-three", Tap("sd", tap.subject, Delay.THREE_DAYS).pack()),
            Button("button-snooze-monday", Tap("sd", tap.subject, Delay.MONDAY).pack()),
        ),
        (
            Button("button-snooze-date", Tap("so", tap.subject).pack()),
            Button("button-snooze-back", Tap("su", tap.subject).pack()),
        ),
    )
    keyboard = wording(tongue).keyboard(rows)
    if query.message is not None:
        await bot.edit_message_reply_markup(
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            reply_markup=keyboard,
        )


async def other_day(query: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """«Другая дата»: a calendar, or a day in own words."""
    if query.message is not None:
        post, message = PostId(tap.subject), query.message.message_id
        await open_snooze_day(dialog_manager, post, message)


async def take_back(_: CallbackQuery, pushed: Pushed) -> None:
    """«Вернуть»: the message is what it was, as far as that is still true."""
    letter = await pushed.services.speaking.take_back(PostId(pushed.subject), pushed.actor)
    await pushed.show(letter or Letter("reminders-nothing-left", {}))


async def go_on(
    query: CallbackQuery, tongue: Tongue, bot: Bot, dialog_manager: DialogManager
) -> None:
    """«Продолжить»: the unfinished dialog is shown anew, below; this message keeps its words."""
    await bare(query, bot)
    if dialog_manager.has_context():
        await dialog_manager.show(ShowMode.SEND)
        return
    await show(query, bot, tongue, Letter("reminders-draft-gone", {}))


async def delete_draft(
    query: CallbackQuery, tongue: Tongue, bot: Bot, dialog_manager: DialogManager
) -> None:
    """«Удалить»: the dialog is left and the menu opens."""
    await show(query, bot, tongue, Letter("reminders-draft-deleted", {}))
    await openers.open_menu(dialog_manager, show=ShowMode.SEND)


def put_off_letter(post: PostId, until: datetime) -> Letter:
    """What a message says after it was put off."""
    undo = Button("button-snooze-undo", Tap("su", post).pack())
    return Letter("reminders-put-off", {"until": until}, rows=((undo,),))
