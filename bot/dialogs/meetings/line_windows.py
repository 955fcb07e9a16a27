"""The windows behind the card's lines, each one tap deep and one tap back."""

from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Group

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.meetings import actions, line_getters, lines
from bot.dialogs.meetings.previews import LINES
from bot.dialogs.rows import back_row
from bot.dialogs.states import LogMeeting
from bot.dialogs.turn import school_tongue
from bot.dialogs.words import Label, Say
from bot.domain.journal import FURTHEST
from bot.domain.meetings import OLDEST
from bot.domain.spoken import Toward

OTHER_MINUTES = ("15", "20", "40", "75", "80", "120")


def line_windows() -> tuple[Window, ...]:
    return (day(), minutes(), formats(), kinds(), items(), mentees(), pairs(), task(), task_due())


def day() -> Window:
    return Window(
        Say("meeting-ask-day"),
        DayPicker("picked", lines.choose_day, _behind, quick=(0, -1)),
        back_row(LogMeeting.card),
        day_input(lines.choose_day, Toward.PAST),
        MessageInput(actions.only_words),
        state=LogMeeting.day,
        preview_data=LINES,
    )


def minutes() -> Window:
    return Window(
        Say("meeting-ask-minutes"),
        named("more", lines.pick_minutes, items=[{"id": n, "name": n} for n in OTHER_MINUTES]),
        back_row(LogMeeting.card),
        MessageInput(lines.said_minutes, content_types=[ContentType.TEXT]),
        MessageInput(actions.only_words),
        state=LogMeeting.minutes,
        preview_data=LINES,
    )


def _line(state: State, getter: Any, *parts: Any) -> Window:
    """A line that is chosen by a tap; any sentence changes the card, as it does on the card."""
    return Window(
        *parts,
        back_row(LogMeeting.card),
        MessageInput(actions.said_on_card, content_types=[ContentType.TEXT]),
        MessageInput(actions.spoken_on_card, content_types=[ContentType.VOICE]),
        state=state,
        getter=getter,
        preview_data=LINES,
    )


def formats() -> Window:
    return _line(
        LogMeeting.format,
        line_getters.formats,
        Say("meeting-ask-format"),
        Group(named("how", lines.pick_format, items="formats"), width=2),
    )


def kinds() -> Window:
    return _line(
        LogMeeting.kind,
        line_getters.kinds,
        Say("meeting-ask-kind"),
        Group(named("what", lines.pick_kind, items="kinds"), width=2),
    )


def items() -> Window:
    return _line(
        LogMeeting.items,
        line_getters.items,
        Say("meeting-ask-items", when=lambda data, *_: not data["empty"]),
        Say("meeting-no-items", when="empty"),
        *paged(named("item", lines.turn_item, items="items"), "item_list"),
    )


def mentees() -> Window:
    return _line(
        LogMeeting.absent,
        line_getters.mentees,
        Say("meeting-ask-absent"),
        Column(named("who", lines.turn_absent, items="mentees")),
    )


def pairs() -> Window:
    return _line(
        LogMeeting.pair,
        line_getters.pairs,
        Say("meeting-ask-pair"),
        *paged(named("with", lines.pick_pair, items="pairs"), "pairs"),
    )


def task() -> Window:
    return Window(
        Say("meeting-ask-task"),
        Button(Label("button-meeting-no-task"), id="none", on_click=lines.no_task, when="given"),
        back_row(LogMeeting.card),
        MessageInput(lines.said_task, content_types=[ContentType.TEXT]),
        MessageInput(actions.only_words),
        state=LogMeeting.task,
        getter=line_getters.task,
        preview_data=LINES,
    )


def task_due() -> Window:
    return Window(
        Say("meeting-ask-task-due"),
        Button(Label("button-meeting-no-term"), id="no_term", on_click=lines.no_term),
        DayPicker("until", lines.task_until, _ahead, quick=(1, 7)),
        back_row(LogMeeting.card),
        day_input(lines.task_until, Toward.FUTURE),
        MessageInput(actions.only_words),
        state=LogMeeting.task_due,
        getter=line_getters.task,
        preview_data=LINES,
    )


def _behind(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today - OLDEST, today


def _ahead(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today, today + FURTHEST
