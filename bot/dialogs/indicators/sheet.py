"""The sheet: every indicator with its figure and its target, a button each."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.indicators import wording
from bot.dialogs.indicators.entry import Entry
from bot.dialogs.indicators.filing import send_file
from bot.dialogs.lists import named, paged
from bot.dialogs.openers.indicators import open_midyear_above
from bot.dialogs.openers.surveys import open_survey_figures
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Indicators
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say


async def sheet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).indicators.of_year(speaker(dialog_manager))
    rows = [{"code": one.code, "name": wording.row(words, one)} for one in found]
    return {
        "year": found.year.code,
        "day": words.texts.say_date(words.lang, found.today, words.today),
        "indicator": rows,
        "indicator_page_rows": len(rows),
    }


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    Entry(code=code).write(manager)
    await manager.switch_to(Indicators.card)


async def to_midyear(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_midyear_above(manager)


async def to_surveys(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_survey_figures(manager)


def windows() -> list[Window]:
    return [
        Window(
            Say("indicators-sheet"),
            *paged(named("indicator", pick), "indicator_page"),
            Fitted(
                Button(Label("button-indicators-midyear"), id="midyear", on_click=to_midyear),
                SwitchTo(Label("button-indicators-slices"), id="slices", state=Indicators.slices),
                SwitchTo(Label("button-indicators-helped"), id="helped", state=Indicators.helped),
                Button(Label("button-survey-figures"), id="surveys", on_click=to_surveys),
                Button(Label("button-indicators-file"), id="file", on_click=send_file),
                width=2,
            ),
            back_row(),
            state=Indicators.sheet,
            getter=sheet,
            preview_data={
                "year": "2025/26",
                "day": "9.2.",
                "indicator": [],
                "indicator_page_rows": 0,
            },
        )
    ]
