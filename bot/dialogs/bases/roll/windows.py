"""The screens of the lists: a row a person, filters as buttons, letters narrow."""

from functools import partial
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.bases.choices import typed
from bot.dialogs.bases.roll.filing import send_base
from bot.dialogs.bases.roll.view import View, filters, is_code, people
from bot.dialogs.lists import named, paged
from bot.dialogs.openers import bases as openers
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import BaseRoll
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Label, Shown
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import LONGEST_NAME

_SHOWN: dict[str, Any] = {
    "text": "…",
    "people": [],
    "roll_rows": 0,
    "by_direction": True,
    "by_format": True,
    "direction_name": "…",
    "category_name": "…",
    "format_name": "…",
    "mentors": True,
    "in_file": True,
    "free": "☐",
    "alone": "☐",
}


def people_window() -> Window:
    return Window(
        Shown("text"),
        typed(narrowed),
        *paged(named("person", chosen, items="people"), "roll"),
        Fitted(
            *(_filter(name) for name in ("direction", "category", "format")),
            Button(Label("button-bases-free"), id="free", on_click=free, when="mentors"),
            Button(Label("button-bases-alone"), id="alone", on_click=alone, when="mentees"),
            Button(Label("button-bases-anybody"), id="any", on_click=anybody, when="narrowed"),
            Button(Label("button-bases-file"), id="file", on_click=send_base, when="in_file"),
            width=2,
        ),
        back_row(),
        state=BaseRoll.people,
        getter=people,
        preview_data=_SHOWN,
    )


def _filter(name: str) -> Button:
    return Button(
        Shown(f"{name}_name"), id=f"by_{name}", on_click=partial(ask, name), when=f"by_{name}"
    )


def filter_window() -> Window:
    return Window(
        Shown("question"),
        Column(named("code", picked, items="codes")),
        back_row(BaseRoll.people),
        state=BaseRoll.filter,
        getter=filters,
        preview_data={"question": "…", "codes": []},
    )


async def narrowed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    view = View.read(manager)
    if view.kind == "pair":
        return
    view.words = words_of(message, LONGEST_NAME)
    view.write(manager)


async def chosen(_: CallbackQuery, __: Any, manager: DialogManager, person: str) -> None:
    await openers.open_card_above(manager, PersonId(number_of(person)))


async def ask(which: str, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
    view = View.read(manager)
    view.which = which
    view.write(manager)
    await manager.switch_to(BaseRoll.filter)


async def picked(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    view = View.read(manager)
    if code != "-" and not is_code(view.which, code):
        raise UnknownWord
    setattr(view, view.which, "" if code == "-" else code)
    view.write(manager)
    await manager.switch_to(BaseRoll.people)


async def free(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    view = View.read(manager)
    view.free = not view.free
    view.write(manager)


async def alone(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    view = View.read(manager)
    view.alone = not view.alone
    view.write(manager)


async def anybody(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All filters away."""
    View(kind=View.read(manager).kind).write(manager)
