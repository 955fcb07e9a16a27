"""A correction: of the plan, the form, the kinds; a pause, going on."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.reasons import send
from bot.dialogs.petitions.ways import home_row
from bot.dialogs.rows import back_row
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window, words_of
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.forms import Form, Kind
from bot.domain.pairs import Pair, PairStatus
from bot.domain.petitions import Change, Details
from bot.domain.petitions.changes import offered_forms, toggled
from bot.domain.petitions.steps import LONGEST_WORDS
from bot.services.school.labels import kinds_of


async def what(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    pair = await _pair(dialog_manager)
    return {
        "active": pair.status is PairStatus.ACTIVE,
        "paused": pair.status is PairStatus.PAUSED,
    }


async def forms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, used = tongue(dialog_manager), speaker(dialog_manager).organisation.forms
    found = offered_forms(await _pair(dialog_manager), used)
    return {
        "forms": [_labelled(words.label("mentoring-form", one, short=True), one) for one in found]
    }


async def kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    chosen = _chosen(dialog_manager) or (await _pair(dialog_manager)).programme.kinds
    rows = []
    for kind in kinds_of(speaker(dialog_manager).organisation):
        name = words.label("mentoring-kind", kind, short=True)
        rows.append(_labelled(f"✓ {name}" if kind in chosen else name, kind))
    return {"kinds": rows}


async def pick_form(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    if code not in Form.__members__.values():
        raise UnknownWord
    await send(manager, details=Details(change=Change.FORM, form=Form(code)))


async def pick_kind(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    """From the present kinds on."""
    if code not in Kind.__members__.values():
        raise UnknownWord
    chosen = _chosen(manager) or (await _pair(manager)).programme.kinds
    asking = Asking.read(manager)
    asking.kinds = [str(one) for one in toggled(chosen, Kind(code))]
    asking.write(manager)


async def send_kinds(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send(manager, details=Details(change=Change.KINDS, kinds=_chosen(manager)))


async def plan_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_WORDS)
    await send(manager, words=words, details=Details(change=Change.PLAN))


async def send_plan(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send(manager, details=Details(change=Change.PLAN))


async def send_pause(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send(manager, details=Details(change=Change.PAUSE))


async def send_resume(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send(manager, details=Details(change=Change.RESUME))


def _chosen(manager: DialogManager) -> tuple[Kind, ...]:
    return tuple(Kind(code) for code in Asking.read(manager).kinds)


def _labelled(name: str, code: str) -> dict[str, str]:
    return {"code": str(code), "name": name}


async def _pair(manager: DialogManager) -> Pair:
    services, by = services_of(manager), speaker(manager)
    return (await services.pairing.card(Asking.read(manager).pair_id, by)).pair


def change_windows() -> list[Window]:
    return [what_window(), form_window(), kinds_window(), plan_window()]


def what_window() -> Window:
    return Window(
        Say("petitions-ask-change"),
        SwitchTo(Label("button-change-plan"), id="plan", state=Requests.plan),
        SwitchTo(Label("button-change-kinds"), id="kinds", state=Requests.kinds),
        SwitchTo(Label("button-change-form"), id="form", state=Requests.forms),
        Button(Label("button-change-pause"), id="pause", on_click=send_pause, when="active"),
        Button(Label("button-change-resume"), id="resume", on_click=send_resume, when="paused"),
        home_row(),
        state=Requests.change,
        getter=what,
        preview_data={"active": True, "paused": False},
    )


def form_window() -> Window:
    return Window(
        Say("petitions-ask-form"),
        Column(named("forms", pick_form)),
        back_row(Requests.change),
        state=Requests.forms,
        getter=forms,
        preview_data={"forms": []},
    )


def kinds_window() -> Window:
    return Window(
        Say("petitions-ask-kinds"),
        Column(named("kinds", pick_kind)),
        Button(Label("button-petition-propose"), id="send", on_click=send_kinds),
        back_row(Requests.change),
        state=Requests.kinds,
        getter=kinds,
        preview_data={"kinds": []},
    )


def plan_window() -> Window:
    return ask_window(
        Requests.plan,
        "petitions-ask-plan",
        plan_typed,
        Requests.change,
        Button(Label("button-petition-wordless"), id="send", on_click=send_plan),
    )
