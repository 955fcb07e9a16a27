"""The curator's sheet about the programme: what it came to, year by year, and a new one."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.openers import surveys as doors
from bot.dialogs.rows import back_row
from bot.dialogs.states import OwnSurveys
from bot.dialogs.surveys.own.wording import scored
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.people import MANAGERS


async def sheets(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by = speaker(dialog_manager)
    found = await services_of(dialog_manager).yearly_sheets.scored(by)
    return {
        "text": scored(tongue(dialog_manager), found),
        "again": "yes" if found else "no",
        "curator": bool(by.roles & MANAGERS),
    }


async def begin(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = await services_of(manager).yearly_sheets.begin(speaker(manager))
    await doors.open_survey(manager, known)


def window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-yearly-begin"), id="begin", on_click=begin, when="curator"),
        back_row(),
        state=OwnSurveys.sheets,
        getter=sheets,
        preview_data={"text": "…", "again": "no", "curator": True},
    )
