"""The words of a checkpoint: its conclusion, one more correction."""

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.indicators.midyear.place import Place
from bot.dialogs.rows import back_row
from bot.dialogs.states import Midyear
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.words import Say


async def conclude(message: Message, _: MessageInput, manager: DialogManager) -> None:
    place = Place.read(manager)
    await services_of(manager).midyear.conclude(place.id, message.text or "", speaker(manager))
    await manager.switch_to(Midyear.kept)


async def correct(message: Message, _: MessageInput, manager: DialogManager) -> None:
    place = Place.read(manager)
    await services_of(manager).midyear.correct(place.id, message.text or "", speaker(manager))
    await manager.switch_to(Midyear.kept)


def windows() -> list[Window]:
    return [
        Window(
            Say("midyear-ask-conclusion"),
            MessageInput(conclude, content_types=[ContentType.TEXT]),
            back_row(Midyear.kept),
            state=Midyear.conclusion,
            preview_data={},
        ),
        Window(
            Say("midyear-ask-correction"),
            MessageInput(correct, content_types=[ContentType.TEXT]),
            back_row(Midyear.kept),
            state=Midyear.correction,
            preview_data={},
        ),
    ]
