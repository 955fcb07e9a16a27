"""Checkpoints of a programme: the usual ones by a tap, others by date; reached with a line."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.dates import DayPicker, ahead, day_input
from bot.dialogs.lists import numbered, paged
from bot.dialogs.programme import wording
from bot.dialogs.programme.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Programme
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.pairs import PairStatus
from bot.domain.programme.milestones import MilestoneKind
from bot.domain.spoken import Toward

_LONGEST_AHEAD = timedelta(days=730)


async def listed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    shown = await services_of(dialog_manager).programmes.view(
        entry.pair_id, speaker(dialog_manager)
    )
    may = (shown.member or shown.manager) and shown.pair.status is not PairStatus.CLOSED
    rows = [
        {"id": one.id, "name": wording.milestone_button(words, one)} for one in shown.milestones
    ]
    kinds = {one.kind for one in shown.milestones}
    return {
        "count": len(rows),
        "points": rows,
        "point_page_rows": len(rows),
        "may_add": may,
        "may_usual": may and len(kinds) < len(MilestoneKind),
    }


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, by = Entry.read(dialog_manager), speaker(dialog_manager)
    pair, found = await services_of(dialog_manager).checkpoints.one(entry.milestone_id, by)
    if entry.pair != pair.id:
        entry.pair = pair.id
        entry.write(dialog_manager)
    return {
        "text": wording.milestone_card(tongue(dialog_manager), found),
        "open": found.open,
        "met": not found.open,
    }


async def add_usual(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.add_usual(entry.pair_id, speaker(manager))


async def added(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.add(entry.pair_id, day, speaker(manager))
    await manager.switch_to(Programme.milestones)


async def chosen(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    entry = Entry.read(manager)
    entry.milestone = known
    entry.write(manager)
    await manager.switch_to(Programme.milestone)


async def moved(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.move(entry.milestone_id, day, speaker(manager))
    await manager.switch_to(Programme.milestone)


async def met_with_words(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _meet(manager, message.text or "")


async def met_plainly(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _meet(manager, None)


async def _meet(manager: DialogManager, words: str | None) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.meet(entry.milestone_id, words, speaker(manager))
    await manager.switch_to(Programme.milestone)


async def unmeet(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.unmeet(entry.milestone_id, speaker(manager))


async def drop(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).checkpoints.remove(entry.milestone_id, speaker(manager))
    entry.milestone = None
    entry.write(manager)
    await manager.switch_to(Programme.milestones)


_ahead = ahead(_LONGEST_AHEAD)


def list_window() -> Window:
    select = numbered("point", chosen, "points")
    return Window(
        Say("programme-milestones-list"),
        *paged(select, "point_page"),
        Row(
            Button(
                Label("button-milestone-usual"), id="usual", on_click=add_usual, when="may_usual"
            ),
            SwitchTo(
                Label("button-milestone-add"),
                id="add",
                state=Programme.milestone_new,
                when="may_add",
            ),
        ),
        back_row(Programme.view),
        state=Programme.milestones,
        getter=listed,
        preview_data={"count": 0, "points": [], "point_page_rows": 0, "may_usual": True},
    )


def card() -> Window:
    return Window(
        Shown("text"),
        SwitchTo(
            Label("button-milestone-met"), id="met", state=Programme.milestone_met, when="open"
        ),
        Row(
            SwitchTo(
                Label("button-milestone-move"),
                id="move",
                state=Programme.milestone_move,
                when="open",
            ),
            Button(Label("button-milestone-drop"), id="drop", on_click=drop, when="open"),
        ),
        Button(Label("button-undo"), id="undo", on_click=unmeet, when="met"),
        back_row(Programme.milestones),
        state=Programme.milestone,
        getter=one,
        preview_data={"text": "…", "open": True, "met": False},
    )


def windows() -> list[Window]:
    return [list_window(), card(), *day_windows(), meet()]


def day_windows() -> list[Window]:
    return [
        Window(
            Say("programme-ask-milestone"),
            day_input(added, Toward.FUTURE),
            DayPicker("milestone_day", added, _ahead),
            back_row(Programme.milestones),
            state=Programme.milestone_new,
        ),
        Window(
            Say("programme-ask-milestone-move"),
            day_input(moved, Toward.FUTURE),
            DayPicker("milestone_to", moved, _ahead, quick=(7, 14)),
            back_row(Programme.milestone),
            state=Programme.milestone_move,
        ),
    ]


def meet() -> Window:
    return Window(
        Shown("text"),
        Say("programme-ask-milestone-met"),
        MessageInput(met_with_words, content_types=[ContentType.TEXT]),
        Button(Label("button-programme-plainly"), id="plain", on_click=met_plainly),
        back_row(Programme.milestone),
        state=Programme.milestone_met,
        getter=one,
        preview_data={"text": "…", "open": True, "met": False},
    )
