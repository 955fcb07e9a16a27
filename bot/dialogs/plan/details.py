"""An item from a difficulty, and what else may be said of it: all of it optional."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.plan.draft_steps import begin_new
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say
from bot.dialogs.work_forms import form_rows, levelled
from bot.domain.difficulties import Difficulty, DifficultyStatus
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import DifficultyId
from bot.domain.names import cut
from bot.domain.plans import LONGEST_FORM, LONGEST_REASON, Contour, ItemDetails

_WIDTH = 40
_OPEN = (DifficultyStatus.OPEN, DifficultyStatus.IN_WORK)


async def need_of(manager: DialogManager, details: ItemDetails) -> Difficulty | None:
    """The difficulty that an item mends, where the reader may see it."""
    if details.difficulty is None:
        return None
    difficulties = services_of(manager).bases.difficulties
    try:
        return await difficulties.get(details.difficulty, speaker(manager))
    except NotYours:
        return None


async def needs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, by = Entry.read(dialog_manager), speaker(dialog_manager)
    difficulties = services_of(dialog_manager).bases.difficulties
    found = [one for one in await difficulties.of_pair(entry.pair_id, by) if one.status in _OPEN]
    rows = [{"id": one.id, "name": cut(one.words, _WIDTH)} for one in found]
    return {"count": len(rows), "needs": rows, "need_page_rows": len(rows)}


async def pick_need(query: CallbackQuery, _: Any, manager: DialogManager, known: int) -> None:
    """A new item whose direction is the difficulty's area."""
    difficulties = services_of(manager).bases.difficulties
    need = await difficulties.get(DifficultyId(known), speaker(manager))
    await begin_new(query, Button(Label("button-by-difficulty"), id="need"), manager)
    entry = Entry.read(manager)
    entry.difficulty, entry.direction = need.id, need.area
    entry.write(manager)


async def choices(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    board = await services_of(dialog_manager).planning.board(
        entry.pair_id, speaker(dialog_manager)
    )
    usual = {"code": "0", "name": words.say("plan-nobody-leads")}
    leaders = [{"code": str(one.person_id), "name": one.name} for one in board.pair.members]
    contours = [
        {"code": str(one), "name": words.label("contour", one, short=True)} for one in Contour
    ]
    return {"leaders": [usual, *leaders], "contours": contours}


async def expected_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _keep(manager, expected=words_of(message, LONGEST_REASON))


async def form_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _keep(manager, form_words=words_of(message, LONGEST_FORM))


async def forms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    rows = await form_rows(dialog_manager)
    return {"forms": rows, "form_page_rows": len(rows)}


async def pick_form(_: CallbackQuery, __: Any, manager: DialogManager, place: int) -> None:
    found = await levelled(manager)
    if place >= len(found):
        raise UnknownWord
    await _keep(manager, form_words=cut(found[place], LONGEST_FORM))


async def pick_leader(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _keep(manager, led_by=number_of(code) or None)


async def pick_contour(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in Contour.__members__.values():
        raise UnknownWord
    await _keep(manager, contour=code)


async def _keep(manager: DialogManager, **values: Any) -> None:
    Entry.keep(manager, **values)
    await manager.switch_to(Plan.check)


def windows() -> list[Window]:
    return [difficulty(), details(), expected(), led_by(), contour(), form_words()]


def difficulty() -> Window:
    select = numbered("needs", pick_need)
    return Window(
        Say("plan-ask-difficulty"),
        *paged(select, "need_page"),
        back_row(Plan.items),
        state=Plan.difficulty,
        getter=needs,
        preview_data={"count": 0, "needs": [], "need_page_rows": 0},
    )


def details() -> Window:
    return Window(
        Say("plan-ask-details"),
        SwitchTo(Label("button-item-expected"), id="expected", state=Plan.expected),
        SwitchTo(Label("button-item-led-by"), id="led_by", state=Plan.led_by),
        SwitchTo(Label("button-item-form-words"), id="form_words", state=Plan.form_words),
        SwitchTo(Label("button-item-contour"), id="contour", state=Plan.contour),
        back_row(Plan.check),
        state=Plan.details,
    )


def expected() -> Window:
    return ask_window(Plan.expected, "plan-ask-expected", expected_typed, Plan.details)


def led_by() -> Window:
    return Window(
        Say("plan-ask-led-by"),
        Column(named("leaders", pick_leader)),
        back_row(Plan.details),
        state=Plan.led_by,
        getter=choices,
        preview_data={"leaders": []},
    )


def contour() -> Window:
    return Window(
        Say("plan-ask-contour"),
        Column(named("contours", pick_contour)),
        back_row(Plan.details),
        state=Plan.contour,
        getter=choices,
        preview_data={"contours": []},
    )


def form_words() -> Window:
    select = numbered("forms", pick_form)
    return ask_window(
        Plan.form_words,
        "plan-ask-form-words",
        form_typed,
        Plan.details,
        *paged(select, "form_page"),
        getter=forms,
        preview={"forms": [], "form_page_rows": 0},
    )
