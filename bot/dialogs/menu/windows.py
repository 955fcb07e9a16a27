"""The screens of the menu."""

from collections.abc import Callable
from functools import partial
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group

from bot.dialogs.menu import getters
from bot.dialogs.menu.doors import Door, doors
from bot.dialogs.states import Menu
from bot.dialogs.words import Label, Say, Shown


def dialog() -> Dialog:
    return Dialog(main())


def main() -> Window:
    return Window(
        Shown("hint", when="hint"),
        Say("menu-joined", when="joined"),
        Say("menu-title"),
        Shown("waiting", when="waiting"),
        Group(*(_button(door) for door in doors() if door.button), width=2),
        state=Menu.main,
        getter=getters.main,
        preview_data={"organisation": "School No. 7", "name": "Maria", "doors": {"settings"}},
    )


def _button(door: Door) -> Button:
    return Button(
        Label(f"menu-{door.name}"),
        id=door.name,
        on_click=partial(_open, door),
        when=_among(door.name),
    )


def _among(name: str) -> Callable[[dict[str, Any], Any, Any], bool]:
    def among(data: dict[str, Any], _: Any, __: Any) -> bool:
        return name in data["doors"]

    return among


async def _open(door: Door, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await door.open(manager)
