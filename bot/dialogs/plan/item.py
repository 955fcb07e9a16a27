"""An item's card: what may be done with it depends on its status and on the reader's side."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from bot.dialogs.openers.bases import open_need_above
from bot.dialogs.openers.community import open_materials
from bot.dialogs.plan import wording
from bot.dialogs.plan.details import need_of
from bot.dialogs.plan.draft_steps import begin_edit
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.ids import PersonId
from bot.domain.pairs import PairStatus
from bot.domain.plans import ItemStatus, PlanItem, WorkForm
from bot.services.programmes.plan_reading import PlanBoard
from bot.texts import Html


async def item(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words, by = (
        Entry.read(dialog_manager),
        tongue(dialog_manager),
        speaker(dialog_manager),
    )
    board, found = await services_of(dialog_manager).planning.item(entry.item_id, by)
    if entry.pair != board.pair.id:
        entry.pair = board.pair.id
        entry.write(dialog_manager)
    pieces = [words.html("plan-notice", words=entry.notice)] if entry.notice else []
    need = await need_of(dialog_manager, found.details)
    pieces.append(wording.card(words, found, board, need))
    rights = _rights(board, found, by.person_id)
    return {"text": Html("\n\n".join(pieces)), **rights, "need": need is not None}


def _rights(board: PlanBoard, item: PlanItem, me: PersonId) -> dict[str, bool]:
    pair = board.pair
    may = board.member and pair.status is PairStatus.ACTIVE
    proposed = may and item.status is ItemStatus.PROPOSED
    done = may and item.status is ItemStatus.DONE
    mine = pair.same_side(item.done_by, me)
    return {
        "may_accept": proposed and not pair.same_side(item.proposed_by, me),
        "may_finish": may and item.open,
        "may_edit": proposed or (may and item.open),
        "may_verify": done and not mine,
        "may_take_back": done and mine,
        "may_unverify": may and item.status is ItemStatus.VERIFIED and item.verified_by == me,
        "may_end": may and item.fulfilled and item.work_form is WorkForm.CONTEST,
    }


async def finish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.finish(entry.item_id, speaker(manager))
    _forget(manager, entry)


async def unfinish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.unfinish(entry.item_id, speaker(manager))
    _forget(manager, entry)


async def open_advice(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What the library has in the direction of this item."""
    known, by = Entry.read(manager).item_id, speaker(manager)
    _board, found = await services_of(manager).planning.item(known, by)
    await open_materials(manager, found.direction)


async def accept(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.accept(entry.item_id, speaker(manager))
    _forget(manager, entry)


async def verify(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.verify(entry.item_id, speaker(manager))
    _forget(manager, entry)


async def unverify(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).planning.unverify(entry.item_id, speaker(manager))
    _forget(manager, entry)


async def open_need(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Its level, and the word of this side that it is overcome."""
    entry = Entry.read(manager)
    found = await services_of(manager).planning.item(entry.item_id, speaker(manager))
    if (difficulty := found[1].details.difficulty) is not None:
        await open_need_above(manager, difficulty)


def _forget(manager: DialogManager, entry: Entry) -> None:
    entry.forget()
    entry.write(manager)


def window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-accept"), id="accept", on_click=accept, when="may_accept"),
        Button(Label("button-done"), id="done", on_click=finish, when="may_finish"),
        *_checking(),
        SwitchTo(Label("button-outcome"), id="outcome", state=Plan.outcome, when="may_end"),
        Row(
            SwitchTo(Label("button-move"), id="move", state=Plan.move_to, when="may_finish"),
            Button(Label("button-edit"), id="edit", on_click=begin_edit, when="may_edit"),
            SwitchTo(Label("button-drop"), id="drop", state=Plan.cancel_reason, when="may_edit"),
        ),
        Button(Label("button-need"), id="need", on_click=open_need, when="need"),
        Button(Label("button-plan-materials"), id="materials", on_click=open_advice),
        back_row(Plan.items),
        state=Plan.item,
        getter=item,
        preview_data={"text": "…", "may_finish": True, "may_edit": True},
    )


def _checking() -> tuple[Keyboard, ...]:
    """When it is done: by the other side, and what is said of it."""
    return (
        Row(
            Button(Label("button-verify"), id="verify", on_click=verify, when="may_verify"),
            SwitchTo(
                Label("button-return"), id="return", state=Plan.return_words, when="may_verify"
            ),
        ),
        Button(Label("button-undo"), id="undo", on_click=unfinish, when="may_take_back"),
        Row(
            SwitchTo(
                Label("button-feedback"), id="feedback", state=Plan.feedback, when="may_unverify"
            ),
            Button(
                Label("button-unverify"), id="unverify", on_click=unverify, when="may_unverify"
            ),
        ),
    )
