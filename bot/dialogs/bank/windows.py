"""The list of the bank with its filters, and one programme of it."""

from collections.abc import Iterable
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.bank import steps, wording
from bot.dialogs.bank.entry import Entry
from bot.dialogs.lists import named, numbered, paged
from bot.dialogs.pairs.wording import sides
from bot.dialogs.rows import back_row
from bot.dialogs.states import Bank
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import cut
from bot.domain.people import MANAGERS, OVERSEERS
from bot.domain.plans import Direction, WorkForm
from bot.services.programme.bank import Sought
from bot.texts import Html

_WIDTH = 44


async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    bank, by = services_of(dialog_manager).bank, speaker(dialog_manager)
    kept = await bank.search(entry.sought, by)
    sought = entry.sought != Sought()
    rows = [{"id": one.pair.id, "name": cut(wording.name(words, one), _WIDTH)} for one in kept]
    pieces = [words.html("programme-notice", words=entry.notice)] if entry.notice else []
    empty = not kept and not sought
    pieces.append(words.html("bank-empty" if empty else "bank-found", count=len(kept)))
    pieces += wording.sought_lines(words, entry.sought)
    if not empty:
        pieces.append(words.html("bank-hint"))
    return {
        "text": Html("\n".join(pieces)),
        "kept": rows,
        "kept_page_rows": len(rows),
        "sought": sought,
        "filled": not empty,
        "overseer": bool(by.roles & OVERSEERS),
    }


async def filters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {
        "directions": _codes(words, "plan-direction", Direction),
        "forms": _codes(words, "work-form", WorkForm),
    }


def _codes(words: Tongue, enum: str, members: Iterable[str]) -> list[dict[str, str]]:
    return [{"code": "", "name": words.say("bank-any")}] + [
        {"code": str(one), "name": words.label(enum, str(one), short=True)} for one in members
    ]


async def programme(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), tongue(dialog_manager)
    by = speaker(dialog_manager)
    one = await services_of(dialog_manager).bank.one(entry.pair_id, by)
    own = await services_of(dialog_manager).planning.mine(by)
    manages = bool(by.roles & MANAGERS)
    best = one.pair.programme.best
    return {
        "text": wording.programme(words, one),
        "may_take": any(pair.id != one.pair.id for pair in own),
        "may_mark": manages and not best,
        "may_unmark": manages and best,
    }


async def own_pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    mine = await services_of(dialog_manager).planning.mine(by)
    rows = [
        {"id": pair.id, "name": cut(sides(words, pair, by.person_id), _WIDTH)} for pair in mine
    ]
    return {"pairs": rows, "pair_page_rows": len(rows)}


def found_window() -> Window:
    return Window(
        Shown("text"),
        MessageInput(steps.typed, content_types=[ContentType.TEXT]),
        *paged(numbered("kept", steps.choose), "kept_page"),
        Row(
            SwitchTo(Label("button-bank-direction"), id="direction", state=Bank.direction),
            SwitchTo(Label("button-bank-form"), id="form", state=Bank.form),
            when="filled",
        ),
        Button(
            Label("menu-approvals"), id="approvals", on_click=steps.to_approvals, when="overseer"
        ),
        Button(Label("button-bank-all"), id="all", on_click=steps.show_all, when="sought"),
        back_row(),
        state=Bank.found,
        getter=found,
        preview_data={"text": "…", "kept": [], "kept_page_rows": 0, "filled": True},
    )


def filter_windows() -> list[Window]:
    empty: dict[str, Any] = {"directions": [], "forms": []}
    return [
        Window(
            Say("bank-ask-direction"),
            Column(named("directions", steps.pick_direction)),
            back_row(Bank.found),
            state=Bank.direction,
            getter=filters,
            preview_data=empty,
        ),
        Window(
            Say("bank-ask-form"),
            Column(named("forms", steps.pick_form)),
            back_row(Bank.found),
            state=Bank.form,
            getter=filters,
            preview_data=empty,
        ),
    ]


def programme_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-bank-take"), id="take", on_click=steps.take, when="may_take"),
        Button(Label("button-bank-best"), id="best", on_click=steps.mark, when="may_mark"),
        Button(Label("button-bank-not-best"), id="not", on_click=steps.unmark, when="may_unmark"),
        back_row(Bank.found),
        state=Bank.programme,
        getter=programme,
        preview_data={"text": "…", "may_take": True},
    )


def pair_window() -> Window:
    return Window(
        Say("bank-ask-pair"),
        *paged(numbered("pair", steps.take_for, "pairs"), "pair_page"),
        back_row(Bank.programme),
        state=Bank.pair,
        getter=own_pairs,
        preview_data={"pairs": [], "pair_page_rows": 0},
    )
