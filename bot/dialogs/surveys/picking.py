"""Of the card: another questionnaire, the day it opens and the day it closes."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.errors import DateInPast, UnknownWord
from bot.domain.spoken import Toward
from bot.domain.surveys import Audience

# The list pages by one id and its rows answer by another: they would take each other's taps.
LIST, PAGES = "questionnaires", "survey_list"
_FURTHEST = timedelta(days=90)
_QUICK = (1, 7)


async def questionnaires(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft, words = Draft.read(dialog_manager), tongue(dialog_manager)
    found = await services_of(dialog_manager).surveying.offered(speaker(dialog_manager))
    rows = [(one.code, one.title.say(words.lang)) for one in found]
    marked = [
        {"code": code, "name": f"• {title}" if code == draft.survey else title}
        for code, title in rows
    ]
    return {LIST: marked, f"{PAGES}_rows": len(rows)}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """The audience stays where the questionnaire has words for it."""
    found = await services_of(manager).surveying.offered(speaker(manager))
    chosen = next((one for one in found if one.code == code), None)
    if chosen is None:
        raise UnknownWord
    draft = Draft.read(manager)
    draft.survey = code
    if Audience(draft.audience) not in chosen.audiences:
        draft.audience = chosen.audiences[0].value
    draft.write(manager)
    await manager.switch_to(SendSurvey.choose)


async def at_once(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = Draft.read(manager)
    draft.opens = None
    draft.write(manager)
    await manager.switch_to(SendSurvey.choose)


async def opens_on(manager: DialogManager, day: date) -> None:
    first, last = _ahead(manager)
    if day == tongue(manager).today:
        day = first
        draft = Draft.read(manager)
        draft.opens = None
    else:
        _inside(day, first, last)
        draft = Draft.read(manager)
        draft.opens = day.isoformat()
    draft.write(manager)
    await manager.switch_to(SendSurvey.choose)


async def closes_on(manager: DialogManager, day: date) -> None:
    _inside(day, *_after_opening(manager))
    draft = Draft.read(manager)
    draft.closes = day.isoformat()
    draft.write(manager)
    await manager.switch_to(SendSurvey.choose)


def _inside(day: date, first: date, last: date) -> None:
    if day < first:
        raise DateInPast
    if day > last:
        raise UnknownWord


def _ahead(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    return today + timedelta(days=1), today + _FURTHEST


def _after_opening(manager: DialogManager) -> tuple[date, date]:
    today = tongue(manager).today
    opens = Draft.read(manager).sending(today).opens_on or today
    return opens + timedelta(days=1), opens + _FURTHEST


def pick_window() -> Window:
    return Window(
        Say("surveys-pick"),
        *paged(named(LIST, pick), PAGES),
        back_row(SendSurvey.choose),
        state=SendSurvey.pick,
        getter=questionnaires,
        preview_data={LIST: [], f"{PAGES}_rows": 0},
    )


def opens_window() -> Window:
    return Window(
        Say("surveys-opens-when"),
        Button(Label("button-survey-at-once"), id="now", on_click=at_once),
        DayPicker("opening", opens_on, _ahead, quick=_QUICK),
        day_input(opens_on, Toward.FUTURE),
        back_row(SendSurvey.choose),
        state=SendSurvey.opens,
    )


def closes_window() -> Window:
    return Window(
        Say("surveys-closes-when"),
        DayPicker("ending", closes_on, _after_opening, quick=_QUICK),
        day_input(closes_on, Toward.FUTURE),
        back_row(SendSurvey.choose),
        state=SendSurvey.closes,
    )
