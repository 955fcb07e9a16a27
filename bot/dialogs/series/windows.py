"""A series of meetings: one card, the list of its days, each of them to be moved."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.meetings.actions import only_words
from bot.dialogs.meetings.choices import Data
from bot.dialogs.rows import Fitted, back_row, menu_button
from bot.dialogs.series import getters, steps
from bot.dialogs.states import MeetingSeries
from bot.dialogs.turn import school_tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say
from bot.domain.journal import FURTHEST
from bot.domain.spoken import Toward

_ROW = [{"id": "7", "name": "7"}]


def dialog() -> Dialog:
    windows = (card(), every(), times(), first_day(), planned(), gone())
    return Dialog(*windows, on_start=_filled)


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


PREVIEW: Data = {
    "who": "Anna",
    "rhythm": "…",
    "time": "15:00",
    "format": "–",
    "place": "–",
    "days": "12.02; 19.02",
    "purpose": "…",
    "enough": True,
    "short": True,
    "end": "29.05",
    "every": _ROW,
    "times": _ROW,
    "count": 4,
    "fresh": True,
    "meetings": _ROW,
    "series_list_rows": 1,
    "any": True,
}


def card() -> Window:
    return Window(
        Say("series-card"),
        Say("series-lines"),
        Say("appointment-place", when="place"),
        Say("series-days", when="enough"),
        Say("series-short", when="short"),
        Say("series-none", when=lambda data, *_: not data["enough"]),
        Say("series-line-purpose", when="purpose"),
        Say("series-hint"),
        Button(Label("button-series-plan"), id="plan", on_click=steps.save, when="enough"),
        Fitted(named("every", steps.pick_every), width=3),
        Fitted(named("times", steps.pick_times), width=5),
        SwitchTo(Label("button-series-first"), id="first", state=MeetingSeries.day),
        back_row(),
        MessageInput(steps.said_on_card, content_types=[ContentType.TEXT]),
        MessageInput(only_words),
        state=MeetingSeries.card,
        getter=getters.shown,
        preview_data=PREVIEW,
    )


def every() -> Window:
    return ask_window(
        MeetingSeries.every,
        "series-ask-every",
        steps.said_every,
        MeetingSeries.card,
        Fitted(named("more_every", steps.pick_every, items="every"), width=2),
        getter=getters.others,
        preview=PREVIEW,
    )


def times() -> Window:
    return ask_window(
        MeetingSeries.times,
        "series-ask-times",
        steps.said_times,
        MeetingSeries.card,
        Fitted(named("more_times", steps.pick_times, items="times"), width=3),
        getter=getters.others,
        preview=PREVIEW,
    )


def first_day() -> Window:
    return Window(
        Say("appointment-ask-day"),
        DayPicker("picked", steps.choose_first, _bounds, quick=(0, 1)),
        back_row(MeetingSeries.card),
        day_input(steps.choose_first, Toward.FUTURE),
        state=MeetingSeries.day,
        preview_data=PREVIEW,
    )


def _bounds(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today, today + FURTHEST - timedelta(days=1)


def planned() -> Window:
    return Window(
        Say("series-planned", when="any"),
        Say("series-over", when=lambda data, *_: not data["any"]),
        Say("series-line-purpose", when="purpose"),
        Say("series-told", when="fresh"),
        *paged(named("meeting", steps.pick_meeting, items="meetings"), "series_list"),
        Button(Label("button-series-call-off"), id="off", on_click=steps.call_off, when="any"),
        back_row(),
        state=MeetingSeries.planned,
        getter=getters.ahead,
        preview_data=PREVIEW,
    )


def gone() -> Window:
    return Window(
        Say("series-gone"),
        Button(Label("button-series-restore"), id="again", on_click=steps.restore),
        menu_button(),
        state=MeetingSeries.gone,
        preview_data=PREVIEW,
    )
