"""One card for a new or edited item: each line is changed in place, «Предложить» stands there."""

from collections.abc import Iterable
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.plan import draft_steps as steps
from bot.dialogs.plan import wording
from bot.dialogs.plan.details import need_of
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import cut
from bot.domain.plans import Direction, ItemStatus, WorkForm
from bot.domain.spoken import Toward


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words, by = (
        Entry.read(dialog_manager),
        tongue(dialog_manager),
        speaker(dialog_manager),
    )
    planning = services_of(dialog_manager).planning
    board = await planning.board(entry.pair_id, by)
    need = await need_of(dialog_manager, entry.draft().details)
    status = next((i.status for i in board.items if entry.editing and i.id == entry.item), None)
    return {
        "text": wording.draft_card(words, entry.draft(), board.pair, need),
        "ready": bool(entry.title),
        # An accepted item's date moves with a reason, not by an edit.
        "may_move": status in (None, ItemStatus.PROPOSED),
    }


async def codes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "directions": _labelled(words, "plan-direction", Direction),
        "forms": _labelled(words, "work-form", WorkForm),
    }


async def titles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    lang = tongue(dialog_manager).lang
    rows = [
        {"code": place, "name": cut(item.title.say(lang), wording.BUTTON_WIDTH)}
        for place, item in enumerate(steps.suggestions())
    ]
    return {"titles": rows, "title_page_rows": len(rows)}


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    board = await services_of(dialog_manager).planning.board(
        entry.pair_id, speaker(dialog_manager)
    )
    pair = board.pair
    named = [pair.mentor, *(pair.mentees if pair.is_group else ())]
    usual = {"code": 0, "name": wording.responsible(words, pair, None)}
    return {"people": [usual, *({"code": m.person_id, "name": m.name} for m in named)]}


def _labelled(words: Any, enum: str, members: Iterable[str]) -> list[dict[str, str]]:
    return [
        {"code": str(code), "name": words.label(enum, str(code), short=True)} for code in members
    ]


def _typed() -> MessageInput:
    return MessageInput(steps.typed_title, content_types=[ContentType.TEXT])


def card_window() -> Window:
    return Window(
        Shown("text"),
        Say("plan-draft-hint"),
        _typed(),
        Button(Label("button-propose"), id="propose", on_click=steps.propose, when="ready"),
        Row(
            SwitchTo(Label("button-item-title"), id="title", state=Plan.title),
            SwitchTo(Label("button-item-due"), id="due", state=Plan.due, when="may_move"),
        ),
        Row(
            SwitchTo(Label("button-item-direction"), id="direction", state=Plan.direction),
            SwitchTo(Label("button-item-form"), id="form", state=Plan.work_form),
        ),
        Row(
            SwitchTo(Label("button-item-responsible"), id="who", state=Plan.responsible),
            SwitchTo(Label("button-item-details"), id="more", state=Plan.details),
        ),
        back_row(Plan.items),
        state=Plan.check,
        getter=card,
        preview_data={"text": "…", "ready": True, "may_move": True},
    )


def line_windows() -> list[Window]:
    """A window for each line of the card."""
    return [title(), direction(), work_form(), due(), responsible()]


def title() -> Window:
    return Window(
        Say("plan-ask-title"),
        _typed(),
        *paged(numbered("titles", steps.pick_title), "title_page"),
        back_row(Plan.check),
        state=Plan.title,
        getter=titles,
        preview_data={"titles": [], "title_page_rows": 0},
    )


def direction() -> Window:
    return Window(
        Say("plan-ask-direction"),
        Column(named("directions", steps.pick_direction)),
        back_row(Plan.check),
        state=Plan.direction,
        getter=codes,
        preview_data={"directions": [], "forms": []},
    )


def work_form() -> Window:
    return Window(
        Say("plan-ask-form"),
        Column(named("forms", steps.pick_form)),
        back_row(Plan.check),
        state=Plan.work_form,
        getter=codes,
        preview_data={"directions": [], "forms": []},
    )


def due() -> Window:
    return Window(
        Say("plan-ask-due"),
        day_input(steps.pick_due, Toward.FUTURE),
        DayPicker("due_day", steps.pick_due, steps.ahead, quick=(7, 14)),
        back_row(Plan.check),
        state=Plan.due,
    )


def responsible() -> Window:
    return Window(
        Say("plan-ask-responsible"),
        Column(numbered("people", steps.pick_responsible)),
        back_row(Plan.check),
        state=Plan.responsible,
        getter=people,
        preview_data={"people": []},
    )
