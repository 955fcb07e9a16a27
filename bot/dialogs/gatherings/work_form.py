"""The work form of a meeting: one of the profile's, or in one's own words."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.gatherings import more_steps as steps
from bot.dialogs.gatherings.more_steps import More
from bot.dialogs.lists import numbered, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import MeetingMore
from bot.dialogs.words import Label, Say
from bot.dialogs.work_forms import form_rows, levelled
from bot.domain.errors import UnknownWord
from bot.domain.gatherings.details import LONGEST_WORK_FORM
from bot.domain.names import cut


async def forms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    details = await steps.details_of(dialog_manager, More.read(dialog_manager))
    rows = await form_rows(dialog_manager)
    return {
        "forms": rows,
        "work_form_list_rows": len(rows),
        "given": bool(details.form),
        "now": details.form or "",
    }


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    found = await levelled(manager)
    if place >= len(found):
        raise UnknownWord
    await steps.say(manager, "form", cut(found[place], LONGEST_WORK_FORM))
    await manager.switch_to(MeetingMore.lines)


async def typed(message: Message, _: Any, manager: DialogManager) -> None:
    await steps.say(manager, "form", message.text or "")
    await manager.switch_to(MeetingMore.lines)


async def drop(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await steps.drop(manager, "form")


def work_form() -> Window:
    select = numbered("form", pick, "forms")
    return Window(
        Say("details-ask-work-form"),
        Say("details-now", when="given"),
        *paged(select, "work_form_list"),
        Button(Label("button-details-drop"), id="drop", on_click=drop, when="given"),
        back_row(MeetingMore.lines),
        MessageInput(typed, content_types=[ContentType.TEXT]),
        MessageInput(steps.only_words),
        state=MeetingMore.work_form,
        getter=forms,
        preview_data={
            "forms": [{"id": 0, "name": "…"}],
            "work_form_list_rows": 1,
            "given": True,
            "now": "…",
        },
    )
