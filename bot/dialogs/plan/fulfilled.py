"""What is said of an item that is done: a word of feedback, what a contest ended with."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.lists import named
from bot.dialogs.plan.entry import Entry
from bot.dialogs.plan.item import item
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.plans import LONGEST_OUTCOME, ContestOutcome


async def feedback_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A word about an item that one has confirmed."""
    entry, by = Entry.read(manager), speaker(manager)
    await services_of(manager).planning.say_back(entry.item_id, message.text or "", by)
    entry.forget()
    entry.notice = tongue(manager).say("plan-feedback-written")
    entry.write(manager)
    await manager.switch_to(Plan.item)


async def outcomes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    rows = [
        {"code": str(one), "name": words.label("contest-outcome", one)} for one in ContestOutcome
    ]
    return {**await item(dialog_manager), "outcomes": rows}


async def pick_outcome(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(ContestOutcome):
        raise UnknownWord
    await _ended(manager, code)


async def outcome_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _ended(manager, words_of(message, LONGEST_OUTCOME))


async def _ended(manager: DialogManager, said: str) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.end_contest(entry.item_id, said, speaker(manager))
    entry.forget()
    entry.write(manager)
    await manager.switch_to(Plan.item)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            Say("plan-ask-feedback"),
            MessageInput(feedback_typed, content_types=[ContentType.TEXT]),
            back_row(Plan.item),
            state=Plan.feedback,
            getter=item,
            preview_data={"text": "…"},
        ),
        Window(
            Shown("text"),
            Say("plan-ask-outcome"),
            Column(named("outcomes", pick_outcome)),
            MessageInput(outcome_typed, content_types=[ContentType.TEXT]),
            back_row(Plan.item),
            state=Plan.outcome,
            getter=outcomes,
            preview_data={"text": "…", "outcomes": []},
        ),
    ]
