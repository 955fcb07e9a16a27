"""Buttons of reminders: putting off and taking that back; drafts that wait."""

from datetime import datetime

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup
from aiogram_dialog import DialogManager, ShowMode

from bot.delivery.editing import edit_or_send
from bot.delivery.letters import Wording
from bot.dialogs import openers
from bot.dialogs.snooze.adopted import open_snooze_day
from bot.dialogs.turn import Tongue
from bot.domain.errors import NotJoined, UnknownWord
from bot.domain.ids import PostId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.services.outgoing.snoozing import Delay
from bot.services.ports import Button, Letter
from bot.services.registry import Services
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


async def put_off(
    query: CallbackQuery,
    tap: Tap,
    services: Services,
    actor: Actor | None,
    tongue: Tongue,
    bot: Bot,
) -> None:
    """«Завтра в 8:00», «Через 3 дня», «В понедельник»: the message says until when."""
    by = joined(actor)
    day = services.speaking.day_of(_delay(tap.extra), by)
    done = await services.speaking.put_off(PostId(tap.subject), day, by)
    await show(query, bot, tongue, put_off_letter(PostId(tap.subject), done.until))


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


async def other_day(
    query: CallbackQuery, tap: Tap, actor: Actor | None, dialog_manager: DialogManager
) -> None:
    """«Другая дата»: a calendar, or a day in own words."""
    joined(actor)
    if query.message is not None:
        post, message = PostId(tap.subject), query.message.message_id
        await open_snooze_day(dialog_manager, post, message)


async def take_back(
    query: CallbackQuery,
    tap: Tap,
    services: Services,
    actor: Actor | None,
    tongue: Tongue,
    bot: Bot,
) -> None:
    """«Вернуть»: the message is what it was, as far as that is still true."""
    letter = await services.speaking.take_back(PostId(tap.subject), joined(actor))
    await show(query, bot, tongue, letter or Letter("reminders-nothing-left", {}))


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


async def show(query: CallbackQuery, bot: Bot, tongue: Tongue, letter: Letter) -> None:
    """Edit the tapped message in place, or say it anew where it can't be edited."""
    text, keyboard = wording(tongue).message(letter)
    message = query.message
    chat = message.chat.id if message else query.from_user.id
    await edit_or_send(bot, chat, message.message_id if message else None, text, keyboard)


async def bare(query: CallbackQuery, bot: Bot) -> None:
    """Take the buttons off."""
    if query.message is not None:
        await bot.edit_message_reply_markup(
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[]),
        )


def wording(tongue: Tongue) -> Wording:
    return Wording(tongue.texts, tongue.lang, tongue.zone, tongue.now, tongue.behalf)


def joined(actor: Actor | None) -> Actor:
    if actor is None:
        raise NotJoined
    return actor
