"""SWOT of the year: four lists, drafted from figures and answers, finished by a curator."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.lists import named
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import SwotLists
from bot.dialogs.surveys.figures import swot_side
from bot.dialogs.surveys.figures.place import Writing
from bot.dialogs.surveys.figures.swot_words import all_lists, proposed, title
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.people import MANAGERS
from bot.domain.surveys.swot import Side


async def lists(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).swots.standing(by)
    curator = bool(by.roles & MANAGERS)
    finished = found.swot is not None and found.swot.finished_at is not None
    rows = [{"code": side.value, "name": title(words, side)} for side in Side]
    return {
        "text": all_lists(words, found),
        "side": rows if curator else [],
        "may_begin": curator and found.swot is None,
        "may_finish": curator and found.swot is not None and not finished,
        "finished": curator and finished,
    }


async def begin(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The draft becomes the curator's own lists."""
    words, swots, by = tongue(manager), services_of(manager).swots, speaker(manager)
    found = await swots.standing(by)
    await swots.begin(proposed(words, found.draft), by)


async def finish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).swots.finish(speaker(manager))


async def reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).swots.reopen(speaker(manager))


async def open_side(_: CallbackQuery, __: Any, manager: DialogManager, side: str) -> None:
    swots, by = services_of(manager).swots, speaker(manager)
    found = await swots.standing(by)
    if found.swot is None:
        await swots.begin(proposed(tongue(manager), found.draft), by)
    Writing(side).write(manager)
    await manager.switch_to(SwotLists.side)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            Button(Label("button-swot-begin"), id="begin", on_click=begin, when="may_begin"),
            Fitted(named("side", open_side), width=2),
            Button(Label("button-swot-finish"), id="finish", on_click=finish, when="may_finish"),
            Button(Label("button-swot-reopen"), id="reopen", on_click=reopen, when="finished"),
            back_row(),
            state=SwotLists.every,
            getter=lists,
            preview_data={
                "text": "…",
                "side": [],
                "may_begin": True,
                "may_finish": False,
                "finished": False,
            },
        ),
        *swot_side.windows(),
    ]
