"""The card of a single meeting: with whom (by letters), when, how long, about what."""

from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.meetings.choices import Data
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.speed import card_steps as steps
from bot.dialogs.states import Speed
from bot.dialogs.turn import school_tongue
from bot.dialogs.words import Label, Say
from bot.domain.meetings import OLDEST
from bot.domain.spoken import Toward

_ROW = [{"id": "30", "name": "30"}]
PREVIEW: Data = {
    "who": "Anna",
    "any": True,
    "day": "12.02",
    "duration": "30",
    "topic": "…",
    "days": _ROW,
    "minutes": _ROW,
    "letters": "",
    "none": False,
    "people": _ROW,
    "speed_people_rows": 1,
}


def windows() -> list[Window]:
    return [card(), people(), day()]


async def filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data or {})


def card() -> Window:
    return Window(
        Say("speed-card"),
        Say("speed-with", when="any"),
        Say("speed-with-nobody", when=lambda data, *_: not data["any"]),
        Say("speed-lines"),
        Say("details-topic", when="topic"),
        Say("speed-hint"),
        Button(Label("button-meeting-record"), id="record", on_click=steps.save, when="any"),
        SwitchTo(Label("button-speed-people"), id="who", state=Speed.people),
        Fitted(named("day", steps.pick_day, items="days"), width=3),
        Row(named("min", steps.pick_minutes, items="minutes")),
        back_row(Speed.mine),
        MessageInput(steps.said_on_card, content_types=[ContentType.TEXT]),
        state=Speed.card,
        getter=steps.shown,
        preview_data=PREVIEW,
    )


def people() -> Window:
    return Window(
        Say("speed-ask-people"),
        Say("people-none", when="none"),
        *paged(named("person", steps.pick_person, items="people"), "speed_people"),
        back_row(Speed.card),
        MessageInput(steps.said_letters, content_types=[ContentType.TEXT]),
        state=Speed.people,
        getter=steps.found,
        preview_data=PREVIEW,
    )


def day() -> Window:
    return Window(
        Say("meeting-ask-day"),
        DayPicker("picked", steps.choose_day, _behind, quick=(0, -1)),
        back_row(Speed.card),
        day_input(steps.choose_day, Toward.PAST),
        state=Speed.day,
        preview_data=PREVIEW,
    )


def _behind(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today - OLDEST, today
