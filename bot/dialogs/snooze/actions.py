"""Putting a reminder off to a day that was picked or typed."""

from datetime import date, timedelta

from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.snooze.adopted import Adopted
from bot.dialogs.turn import services_of, speaker, tongue
from bot.services.taps import Tap

_FURTHEST = timedelta(days=365)


def bounds(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    return today + timedelta(days=1), today + _FURTHEST


async def put_off(manager: DialogManager, day: date) -> None:
    """The dialog ends and leaves the reminder saying until when it waits."""
    adopted = Adopted.read(manager)
    done = await services_of(manager).speaking.put_off(adopted.post, day, speaker(manager))
    await adopted.leave(manager)
    words = tongue(manager)
    undo = InlineKeyboardButton(
        text=words.say("button-snooze-undo"),
        callback_data=Tap("su", adopted.post, person=words.behalf.person).pack(),
    )
    bot: Bot = manager.middleware_data["bot"]
    await bot.edit_message_text(
        words.html("reminders-put-off", until=words.moment(done.until)),
        chat_id=manager.middleware_data["event_chat"].id,
        message_id=adopted.message,
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[undo]]),
    )
    manager.show_mode = ShowMode.NO_UPDATE
