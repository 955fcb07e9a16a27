"""The list of a plan: done is one tap here."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.manager.sub_manager import SubManager
from aiogram_dialog.widgets.kbd import (
    Button,
    CurrentPage,
    ListGroup,
    NextPage,
    PrevPage,
    Row,
    SwitchTo,
)
from aiogram_dialog.widgets.kbd.base import Keyboard
from aiogram_dialog.widgets.text import Const, Format

from bot.dialogs.lists import PAGE
from bot.dialogs.openers.programme import open_programme_above
from bot.dialogs.papers.datebook import plan_row
from bot.dialogs.plan import wording
from bot.dialogs.plan.draft_steps import begin_new
from bot.dialogs.plan.entry import Entry
from bot.dialogs.rows import back_row
from bot.dialogs.states import Plan
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.ids import ItemId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.planning import awaiting, in_order
from bot.domain.plans import PlanItem
from bot.services.programmes.plan_reading import PlanBoard
from bot.texts import Html

ROWS = "plan_rows"


async def board_of(manager: DialogManager, entry: Entry) -> PlanBoard | None:
    """The plan of the chosen pair or the usual one; None: no pair at work."""
    planning, by = services_of(manager).planning, speaker(manager)
    if entry.pair is not None:
        return await planning.board(entry.pair_id, by)
    board = await planning.usual(by)
    if board is not None:
        entry.pair, entry.several = board.pair.id, board.others > 0
        entry.write(manager)
    return board


async def items(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    board = await board_of(dialog_manager, entry)
    if board is None:
        return _nothing(words)
    ordered = in_order(board.items)
    page = await _page(dialog_manager, len(ordered))
    shown = ordered[page * PAGE : (page + 1) * PAGE]
    active = board.member and board.pair.status is PairStatus.ACTIVE
    me = speaker(dialog_manager).person_id
    return {
        "text": _text(words, board, shown, entry.notice, me),
        "rows": [_row(item, active=active) for item in ordered],
        "many": len(ordered) > PAGE,
        "finished": entry.finished is not None,
        "active": active,
        "awaiting": len(awaiting(board.items, board.pair, me)) if active else 0,
        "several": entry.several,
        "pair": True,
    }


def _nothing(words: Tongue) -> dict[str, Any]:
    nothing = dict.fromkeys(("many", "finished", "active", "awaiting", "several", "pair"), False)
    return {"text": words.html("plan-no-pair"), "rows": [], **nothing}


def _text(
    words: Tongue, board: PlanBoard, shown: list[PlanItem], notice: str, me: PersonId
) -> Html:
    pieces = [words.html("plan-notice", words=notice)] if notice else []
    pieces.append(wording.head(words, board, me))
    if board.pair.status is PairStatus.PAUSED:
        pieces.append(words.html("plan-paused"))
    if shown:
        pieces.append(Html("\n".join(wording.line(words, item, board) for item in shown)))
    return Html("\n\n".join(pieces))


def _row(item: PlanItem, *, active: bool) -> dict[str, Any]:
    return {"id": item.id, "button": wording.button(item), "open": active and item.open}


async def _page(manager: DialogManager, count: int) -> int:
    scroll: Any = manager.find(ROWS)
    page: int = await scroll.get_page()
    return min(page, max(0, count - 1) // PAGE)


async def open_item(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    entry.forget()
    entry.item = _chosen(manager)
    entry.write(manager)
    await manager.switch_to(Plan.item)


async def finish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """✅ in the list."""
    known = _chosen(manager)
    item = await services_of(manager).planning.finish(known, speaker(manager))
    entry = Entry.read(manager)
    entry.finished = known
    entry.notice = tongue(manager).say("plan-finished", title=item.title)
    entry.write(manager)


async def unfinish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    if entry.finished is not None:
        known = ItemId(entry.finished)
        entry.forget()
        entry.write(manager)
        await services_of(manager).planning.unfinish(known, speaker(manager))


async def open_programme(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_programme_above(manager, Entry.read(manager).pair_id)


async def accept_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    count = await services_of(manager).planning.accept_all(entry.pair_id, speaker(manager))
    entry.forget()
    entry.notice = tongue(manager).say("plan-accepted", count=count)
    entry.write(manager)


def _chosen(manager: DialogManager) -> ItemId:
    if not isinstance(manager, SubManager):
        raise TypeError("a button of a list was used outside of it")
    return ItemId(int(manager.item_id))


def _is_open(data: dict[str, Any], _: Any, __: Any) -> bool:
    return bool(data["item"]["open"])


def _list() -> tuple[Keyboard, ...]:
    rows = ListGroup(
        Row(
            Button(Shown("button"), id="open", on_click=open_item),
            Button(Label("button-done-mark"), id="done", on_click=finish, when=_is_open),
        ),
        id=ROWS,
        item_id_getter=lambda row: row["id"],
        items="rows",
        page_size=PAGE,
    )
    arrows = Row(
        PrevPage(scroll=ROWS, text=Const("‹")),
        CurrentPage(scroll=ROWS, text=Format("{current_page1} / {pages}")),
        NextPage(scroll=ROWS, text=Const("›")),
        when="many",
    )
    return rows, arrows


def window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-undo"), id="undo", on_click=unfinish, when="finished"),
        Button(Label("button-accept-all"), id="accept", on_click=accept_all, when="awaiting"),
        *_list(),
        Row(
            Button(Label("button-add-item"), id="add", on_click=begin_new),
            SwitchTo(Label("button-by-difficulty"), id="need", state=Plan.difficulty),
            when="active",
        ),
        Row(
            SwitchTo(Label("button-template"), id="template", state=Plan.templates),
            SwitchTo(Label("button-goal"), id="goal", state=Plan.goal),
            when="active",
        ),
        Row(
            Button(
                Label("button-programme"), id="programme", on_click=open_programme, when="pair"
            ),
            SwitchTo(Label("button-other-pair"), id="pairs", state=Plan.pairs, when="several"),
        ),
        plan_row(lambda manager: Entry.read(manager).pair_id),
        back_row(),
        state=Plan.items,
        getter=items,
        preview_data={"text": "…", "rows": [], "active": True, "several": True},
    )
