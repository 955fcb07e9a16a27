"""The words of a checkpoint: its conclusion, one more correction."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.indicators.midyear.place import Place
from bot.dialogs.states import Midyear
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.typed import ask_window


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
        ask_window(Midyear.conclusion, "midyear-ask-conclusion", conclude, Midyear.kept),
        ask_window(Midyear.correction, "midyear-ask-correction", correct, Midyear.kept),
    ]
