"""A longer term: ready ends, a calendar, own words; more than a year is said once more."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.reasons import send
from bot.dialogs.petitions.ways import home_row
from bot.dialogs.rows import back_row
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.domain.calendar import school_year_of
from bot.domain.errors import CalendarFormat
from bot.domain.petitions import Details
from bot.domain.programme.refusals import LongTerm
from bot.domain.spoken import Toward
from bot.domain.spoken.reckoning import months_later

_FURTHEST = timedelta(days=3 * 365)
# The end that the window shows, for the calendar drawn below it.
_NOW_ENDS = "programme_now_ends"


async def term(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, end = tongue(dialog_manager), await _end(dialog_manager)
    dialog_manager.middleware_data[_NOW_ENDS] = end
    return {"end": words.texts.say_date(words.lang, end, words.today)}


async def long(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, asked = tongue(dialog_manager), _chosen(dialog_manager)
    return {"end": words.texts.say_date(words.lang, asked, words.today)}


async def three_months(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await pick(manager, months_later(await _end(manager), 3))


async def half_year(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await pick(manager, months_later(await _end(manager), 6))


async def to_end_of_year(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Of the school year in which the programme ends; of the next one, when that is no longer."""
    end = await _end(manager)
    last = school_year_of(end).end
    if last <= end:
        last = school_year_of(end + timedelta(days=100)).end
    await pick(manager, last)


async def pick(manager: DialogManager, day: date) -> None:
    asking = Asking.read(manager)
    asking.end = day.isoformat()
    asking.write(manager)
    try:
        await send(manager, details=Details(end=day))
    except LongTerm:
        await manager.switch_to(Requests.long)


async def sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send(manager, details=Details(end=_chosen(manager)), sure=True)


def _bounds(manager: DialogManager) -> tuple[date, date]:
    """Where the end is known, only days after it are shown; a tap is judged by the service."""
    today = tongue(manager).today
    ends: date = manager.middleware_data.get(_NOW_ENDS, today)
    return max(today, ends) + timedelta(days=1), today + _FURTHEST


async def _end(manager: DialogManager) -> date:
    services, by = services_of(manager), speaker(manager)
    shown = await services.pairing.card(Asking.read(manager).pair_id, by)
    return shown.pair.programme.end


def _chosen(manager: DialogManager) -> date:
    kept = Asking.read(manager).end
    if not kept:
        raise CalendarFormat
    return date.fromisoformat(kept)


def term_windows() -> list[Window]:
    return [term_window(), end_window(), long_window()]


def term_window() -> Window:
    return Window(
        Say("petitions-ask-term"),
        day_input(pick, Toward.FUTURE),
        Row(
            Button(Label("button-three-months-more"), id="three", on_click=three_months),
            Button(Label("button-half-year-more"), id="half", on_click=half_year),
        ),
        Button(Label("button-to-end-of-year"), id="year", on_click=to_end_of_year),
        SwitchTo(Label("button-other-date"), id="end", state=Requests.end),
        home_row(),
        state=Requests.term,
        getter=term,
        preview_data={"end": "29 May"},
    )


def end_window() -> Window:
    return Window(
        Say("petitions-ask-term"),
        day_input(pick, Toward.FUTURE),
        DayPicker("new_end", pick, _bounds),
        back_row(Requests.term),
        state=Requests.end,
        getter=term,
        preview_data={"end": "29 May"},
    )


def long_window() -> Window:
    return Window(
        Say("petitions-long-term"),
        Button(Label("button-petition-longer"), id="sure", on_click=sure),
        back_row(Requests.term),
        state=Requests.long,
        getter=long,
        preview_data={"end": "29 May"},
    )
