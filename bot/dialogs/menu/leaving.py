"""Taking the consent back: the screen says that it is done, with a button to undo it."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.services.taps import Tap


async def withdraw(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    words = tongue(manager)
    person = await services_of(manager).consenting.withdraw(speaker(manager))
    await manager.reset_stack(remove_keyboard=False)
    manager.show_mode = ShowMode.NO_UPDATE
    back = InlineKeyboardButton(
        text=words.say("button-privacy-restore"), callback_data=Tap("cw", person).pack()
    )
    if isinstance(query.message, Message):
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[back]])
        await query.message.edit_text(words.html("privacy-withdrawn"), reply_markup=keyboard)
    await look_again(manager)
    await manager.middleware_data["show_commands"](manager.middleware_data)
