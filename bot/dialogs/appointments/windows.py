"""Planning a meeting by one card, and saying that one did not take place."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column, Group, Keyboard, Row, SwitchTo

from bot.dialogs.appointments import actions, further, getters
from bot.dialogs.appointments.previews import PLAN
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.meetings.actions import only_words
from bot.dialogs.papers.datebook import meeting_button
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.states import PlanMeeting
from bot.dialogs.turn import school_tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.journal import FURTHEST
from bot.domain.spoken import Toward


def dialog() -> Dialog:
    windows = (card(), day(), hours(), pairs(), planned(), missed_reason(), missed(), gone())
    return Dialog(*windows, on_start=_filled)


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


def card() -> Window:
    return Window(
        Say("appointment-card", when=_new),
        Say("appointment-card-changing", when="changing"),
        Say("appointment-lines"),
        Say("appointment-place", when="place"),
        Shown("guests", when="guests"),
        Shown("warning", when="warning"),
        Say("appointment-hint"),
        Button(Label("button-meeting-appoint"), id="appoint", on_click=actions.save, when=_new),
        Button(Label("button-meeting-save"), id="save", on_click=actions.save, when="changing"),
        named("day", actions.pick_day, items="days"),
        named("at", actions.pick_time, items="times"),
        Group(named("how", actions.pick_format, items="formats"), width=3),
        SwitchTo(Label("button-meeting-pair"), id="pair", state=PlanMeeting.pair, when="several"),
        Column(named("planned", actions.pick_planned, items="ahead")),
        *_beside(),
        MessageInput(actions.said_on_card, content_types=[ContentType.TEXT]),
        MessageInput(only_words),
        state=PlanMeeting.card,
        getter=getters.card,
        preview_data=PLAN,
    )


def _beside() -> tuple[Keyboard, ...]:
    """Guests, repetition, the ways out."""
    return (
        Row(
            Button(Label("button-guest-invite"), id="guest", on_click=further.guests),
            _call_off(),
            when="changing",
        ),
        Button(Label("button-series-whole"), id="whole", on_click=further.series, when="series"),
        Row(
            Button(Label("button-series"), id="series", on_click=further.repeat, when=_new),
            Cancel(Label("button-back"), id="back", when=_came_from),
            menu_button(),
        ),
    )


def day() -> Window:
    return Window(
        Say("appointment-ask-day"),
        DayPicker("picked", actions.choose_day, _ahead, quick=(0, 1)),
        back_row(PlanMeeting.card),
        day_input(actions.choose_day, Toward.FUTURE),
        MessageInput(only_words),
        state=PlanMeeting.day,
        preview_data=PLAN,
    )


def hours() -> Window:
    return Window(
        Say("appointment-ask-time"),
        Group(named("hour", actions.pick_time, items="times"), width=len(getters.QUARTERS)),
        back_row(PlanMeeting.card),
        MessageInput(actions.said_time, content_types=[ContentType.TEXT]),
        MessageInput(only_words),
        state=PlanMeeting.time,
        getter=getters.times,
        preview_data=PLAN,
    )


def pairs() -> Window:
    return ask_window(
        PlanMeeting.pair,
        "meeting-ask-pair",
        actions.said_on_card,
        PlanMeeting.card,
        *paged(named("with", actions.pick_pair, items="pairs"), "plan_pairs"),
        getter=getters.pairs,
        preview=PLAN,
    )


def planned() -> Window:
    return Window(
        Say("appointment-planned"),
        Say("appointment-place", when="place"),
        Say("appointment-told"),
        Row(
            SwitchTo(Label("button-meeting-change"), id="change", state=PlanMeeting.card),
            _call_off(),
        ),
        Row(
            Button(Label("button-guest-invite"), id="guest", on_click=further.guests),
            meeting_button(further.known),
        ),
        menu_button(),
        state=PlanMeeting.planned,
        getter=getters.planned,
        preview_data=PLAN,
    )


def missed_reason() -> Window:
    return Window(
        Say("appointment-ask-call-off", when="still_ahead"),
        Say("appointment-ask-reason", when=lambda data, *_: not data["still_ahead"]),
        Group(named("why", actions.pick_reason, items="reasons"), width=2),
        back_row(PlanMeeting.card),
        MessageInput(actions.said_reason, content_types=[ContentType.TEXT]),
        MessageInput(only_words),
        state=PlanMeeting.missed_reason,
        getter=getters.reasons,
        preview_data=PLAN,
    )


def missed() -> Window:
    return Window(
        Say("appointment-missed"),
        Button(Label("button-meeting-plan-another"), id="another", on_click=actions.plan_another),
        Button(Label("button-meeting-take-back"), id="undo", on_click=actions.take_back),
        meeting_button(further.known, "had_hour"),
        menu_button(),
        state=PlanMeeting.missed,
        getter=getters.missed,
        preview_data=PLAN,
    )


def gone() -> Window:
    return Window(
        Say("appointment-gone", when="was_planned"),
        Say("appointment-not-missed", when=lambda data, *_: not data["was_planned"]),
        Button(
            Label("button-datebook-meeting"),
            id="datebook",
            on_click=further.off_the_calendar,
            when="was_planned",
        ),
        menu_button(),
        state=PlanMeeting.gone,
        getter=getters.gone,
        preview_data=PLAN,
    )


def _ahead(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today, today + FURTHEST - timedelta(days=1)


def _new(data: dict[str, Any], *_: Any) -> bool:
    return not data["changing"]


def _came_from(_: Any, __: Any, manager: DialogManager) -> bool:
    return len(manager.current_stack().intents) > 1


def _call_off(when: str | None = None) -> Button:
    label = Label("button-meeting-call-off")
    return Button(label, id="off", on_click=actions.call_off, when=when)
