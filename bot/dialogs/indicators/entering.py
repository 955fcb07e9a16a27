"""A number or a target, typed."""

from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.catalog.indicators import numbers
from bot.dialogs.dates import capital
from bot.dialogs.indicators.entry import Entry
from bot.dialogs.states import Indicators
from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.domain.errors import UnknownWord
from bot.domain.people import MANAGERS, require_role


async def number(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, entry = tongue(dialog_manager), Entry.read(dialog_manager)
    require_role(speaker(dialog_manager), MANAGERS)
    if entry.number not in numbers():
        raise UnknownWord
    return {"name": capital(numbers()[entry.number].name.say(words.lang))}


async def target(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    require_role(by, MANAGERS)
    entry = Entry.read(dialog_manager)
    found = await services_of(dialog_manager).indicators.one(entry.code, by)
    return {
        "title": found.now.title.say(words.lang),
        "next": str(found.now.period.closes.year + 1),
    }


async def give(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    indicators = services_of(manager).indicators
    await indicators.give(entry.number, message.text or "", speaker(manager))
    await _entered(manager, entry.number, target=False)


async def aim(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).indicators.aim(entry.code, message.text or "", speaker(manager))
    await _entered(manager, entry.code, target=True)


async def _entered(manager: DialogManager, code: str, *, target: bool) -> None:
    entry = Entry.read(manager)
    entry.given, entry.target = code, target
    entry.write(manager)
    await look_again(manager)
    await manager.switch_to(Indicators.card)


def windows() -> list[Window]:
    return [
        ask_window(
            Indicators.number,
            "indicators-ask-number",
            give,
            Indicators.card,
            getter=number,
            preview={"name": "teachers"},
        ),
        ask_window(
            Indicators.target,
            "indicators-ask-target",
            aim,
            Indicators.card,
            getter=target,
            preview={"title": "Coverage", "next": "2027"},
        ),
    ]
