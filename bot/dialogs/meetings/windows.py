"""The card of a meeting: filled from habit, «Записать» there from the first moment."""

from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Row, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.meetings import actions, getters, lines
from bot.dialogs.meetings.line_windows import line_windows
from bot.dialogs.meetings.previews import CARD, SAVED
from bot.dialogs.rows import Fitted, menu_button
from bot.dialogs.states import LogMeeting
from bot.dialogs.words import Label, Say, Shown


def dialog() -> Dialog:
    return Dialog(
        card(),
        *line_windows(),
        saved(),
        withdrawn(),
        on_start=_filled,
        on_process_result=actions.described,
    )


async def _filled(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


def card() -> Window:
    return Window(
        Say("meeting-card", when=lambda data, *_: not data["correcting"]),
        Say("meeting-card-correcting", when="correcting"),
        *_written(),
        Shown("to_discuss", when="to_discuss"),
        Shown("again", when="again"),
        Say("meeting-card-hint"),
        Button(
            Label("button-meeting-record"),
            id="record",
            on_click=actions.save,
            when=lambda data, *_: not data["correcting"],
        ),
        Button(Label("button-meeting-save"), id="save", on_click=actions.save, when="correcting"),
        Fitted(named("day", lines.pick_day, items="days"), width=3),
        Fitted(named("min", lines.pick_minutes, items="durations"), width=5),
        Fitted(named("fmt", lines.pick_format, items="formats"), width=4),
        *_further_lines(),
        *_visibility(),
        Row(_more(), Cancel(Label("button-back"), id="back", when=_came_from), menu_button()),
        MessageInput(actions.said_on_card, content_types=[ContentType.TEXT]),
        MessageInput(actions.spoken_on_card, content_types=[ContentType.VOICE]),
        MessageInput(actions.only_words),
        state=LogMeeting.card,
        getter=getters.card,
        preview_data=CARD,
    )


def _further_lines() -> tuple[Row, Row]:
    """Lines of the card that have a window of their own."""
    return (
        Row(
            SwitchTo(Label("button-meeting-items"), id="items", state=LogMeeting.items),
            SwitchTo(Label("button-meeting-task"), id="task", state=LogMeeting.task),
            SwitchTo(Label("button-meeting-kind"), id="kind", state=LogMeeting.kind),
        ),
        Row(
            SwitchTo(
                Label("button-meeting-absent"), id="absent", state=LogMeeting.absent, when="group"
            ),
            SwitchTo(
                Label("button-meeting-pair"), id="pair", state=LogMeeting.pair, when="several"
            ),
        ),
    )


def saved() -> Window:
    return Window(
        Say("meeting-saved"),
        *_written(),
        Say("meeting-saved-waiting", when="waiting"),
        Say("meeting-saved-confirmed", when="confirmed"),
        Say("meeting-saved-hint", when=lambda data, *_: not data["noted"]),
        Row(
            Button(Label("button-meeting-correct"), id="correct", on_click=actions.correct),
            Button(
                Label("button-meeting-withdraw"),
                id="withdraw",
                on_click=actions.withdraw,
                when="waiting",
            ),
        ),
        *_visibility(),
        Row(_more(), menu_button()),
        MessageInput(actions.said_after, content_types=[ContentType.TEXT]),
        MessageInput(actions.spoken_after, content_types=[ContentType.VOICE]),
        MessageInput(actions.only_words),
        state=LogMeeting.saved,
        getter=getters.saved,
        preview_data=SAVED,
    )


def withdrawn() -> Window:
    return Window(
        Say("meeting-withdrawn"),
        SwitchTo(Label("button-meeting-open-card"), id="again", state=LogMeeting.card),
        menu_button(),
        state=LogMeeting.withdrawn,
        preview_data={},
    )


def _written() -> tuple[Say | Shown, ...]:
    """The lines that a card and a record have in common."""
    return (
        Say("meeting-line-main"),
        Say("meeting-line-items", when="items"),
        Say("meeting-line-absent", when="absent"),
        Say("meeting-line-task-due", when=lambda data, *_: data["task"] and data["task_due"]),
        Say("meeting-line-task", when=lambda data, *_: data["task"] and not data["task_due"]),
        Say("meeting-line-note", when="note"),
        Say("meeting-line-voice", when="voice"),
        Shown("details", when="details"),
        Say("meeting-line-objection", when="objection"),
        Say("meeting-line-open", when=lambda data, *_: data["noted"] and data["open"]),
    )


def _more() -> Button:
    return Button(Label("button-details"), id="more", on_click=actions.more)


def _visibility() -> tuple[Button, ...]:
    """Who reads the note; there is nothing to decide while there is none."""
    return (
        Button(
            Label("button-meeting-note-to-curator"),
            id="open_note",
            on_click=actions.turn_note,
            when=lambda data, *_: data["noted"] and not data["open"],
        ),
        Button(
            Label("button-meeting-note-to-pair"),
            id="close_note",
            on_click=actions.turn_note,
            when=lambda data, *_: data["noted"] and data["open"],
        ),
    )


def _came_from(_: Any, __: Any, manager: DialogManager) -> bool:
    return len(manager.current_stack().intents) > 1
