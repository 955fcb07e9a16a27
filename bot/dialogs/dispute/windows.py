"""«Было не так»: a sentence to the one who recorded, ready ones as buttons."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.lists import named
from bot.dialogs.meetings.actions import only_words
from bot.dialogs.meetings.getters import names_of_others
from bot.dialogs.rows import menu_button
from bot.dialogs.states import Dispute
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Say
from bot.domain.errors import UnknownWord
from bot.domain.ids import MeetingId
from bot.domain.journal import BEST, WORST

READY = {
    "never": "dispute-never",
    "day": "dispute-day",
    "minutes": "dispute-minutes",
    "present": "dispute-present",
}

SCORES = [{"id": str(score), "name": str(score)} for score in range(WORST, BEST + 1)]


def dialog() -> Dialog:
    return Dialog(_ask(), _done(), _confirmed(), on_start=_filled)


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


def _ask() -> Window:
    return Window(
        Say("dispute-ask"),
        Column(named("ready", _pick)),
        named("score", _score, items=SCORES),
        menu_button(),
        MessageInput(_said, content_types=[ContentType.TEXT]),
        MessageInput(only_words),
        state=Dispute.words,
        getter=_what,
        preview_data={"who": "Anna", "day": "12.02", "minutes": "45", "ready": []},
    )


def _done() -> Window:
    return Window(
        Say("dispute-done"),
        named("score", _score, items=SCORES),
        menu_button(),
        state=Dispute.done,
        preview_data={},
    )


def _confirmed() -> Window:
    return Window(
        Say("dispute-confirmed"),
        menu_button(),
        state=Dispute.confirmed,
        getter=_given,
        preview_data={"score": "4"},
    )


async def _given(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"score": str(dialog_manager.dialog_data["score"])}


async def _what(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = MeetingId(dialog_manager.dialog_data["meeting"])
    entry = await services_of(dialog_manager).journal.to_answer(known, by)
    return {
        "who": names_of_others(words, entry.pair, by),
        "day": words.day(entry.meeting.day),
        "minutes": words.duration(entry.meeting.minutes or 0),
        "ready": [{"id": code, "name": words.say(key)} for code, key in READY.items()],
    }


async def _pick(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item not in READY:
        raise UnknownWord
    await _dispute(manager, tongue(manager).say(READY[item]))


async def _score(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """It was so after all."""
    if not item.isdecimal():
        raise UnknownWord
    known = MeetingId(manager.dialog_data["meeting"])
    await services_of(manager).journal.confirm(known, int(item), speaker(manager))
    manager.dialog_data["score"] = int(item)
    await manager.switch_to(Dispute.confirmed)


async def _said(message: Message, _: Any, manager: DialogManager) -> None:
    await _dispute(manager, message.text or "")


async def _dispute(manager: DialogManager, words: str) -> None:
    known = MeetingId(manager.dialog_data["meeting"])
    await services_of(manager).journal.dispute(known, words, speaker(manager))
    await manager.switch_to(Dispute.done)
