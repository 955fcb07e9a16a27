"""The screens of the menu."""

from collections.abc import Callable
from functools import partial
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.exports.own import send_own
from bot.dialogs.menu import getters
from bot.dialogs.menu.door import Door, Shelf
from bot.dialogs.menu.doors import SHELVES, doors
from bot.dialogs.menu.leaving import withdraw
from bot.dialogs.openers.bases import open_found
from bot.dialogs.openers.gatherings import open_questions
from bot.dialogs.rows import Fitted, back_row, menu_button
from bot.dialogs.states import Menu
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.names import LONGEST_NAME


def dialog() -> Dialog:
    shelves = (shelf_window(shelf) for shelf in SHELVES)
    return Dialog(main(), *shelves, helping(), privacy(), consent_text())


def main() -> Window:
    return Window(
        Shown("hint", when="hint"),
        Shown("joined", when="joined"),
        Say("menu-title"),
        Shown("waiting", when="waiting"),
        Button(Label("menu-questions-waiting"), id="asked", on_click=_questions, when="questions"),
        Fitted(
            *_buttons(Shelf.MENU),
            *(_shelf_button(one) for one in SHELVES),
            *_buttons(Shelf.FOOT),
            width=2,
        ),
        state=Menu.main,
        getter=getters.main,
        preview_data={
            "organisation": "School No. 7",
            "name": "Maria",
            "doors": {"settings"},
            "questions": 2,
        },
    )


def shelf_window(shelf: Shelf) -> Window:
    """What stands one tap below the menu; a name typed among people finds them."""
    people = shelf is Shelf.PEOPLE
    return Window(
        Say(f"menu-shelf-{shelf}"),
        *((Say("bases-waits", when="approval"), Say("bases-search"), _search()) if people else ()),
        Fitted(*_buttons(shelf), width=2),
        menu_button(),
        state=SHELVES[shelf],
        getter=getters.people if people else getters.shelf(shelf),
        preview_data={
            "doors": {door.name for door in doors() if door.shelf is shelf},
            "approval": 2,
        },
    )


def _search() -> MessageInput:
    return MessageInput(_found, content_types=[ContentType.TEXT])


async def _found(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await open_found(manager, words_of(message, LONGEST_NAME))


def helping() -> Window:
    return Window(
        Shown("about"),
        Say("help-words"),
        Shown("commands"),
        menu_button(),
        state=Menu.help,
        getter=getters.helping,
        preview_data={"about": "…", "commands": "/menu"},
    )


def privacy() -> Window:
    return Window(
        Say("privacy-what"),
        Say("privacy-consent", when="given"),
        Say("privacy-withdraw", when="given"),
        Button(Label("button-privacy-text"), id="text", on_click=_first_page),
        Button(Label("button-privacy-file"), id="file", on_click=send_own),
        Button(Label("button-privacy-withdraw"), id="out", on_click=withdraw, when="given"),
        menu_button(),
        state=Menu.privacy,
        getter=getters.privacy,
        preview_data={"curators": "Maria", "given": True, "version": "pd_v1", "day": "9.2."},
    )


def consent_text() -> Window:
    return Window(
        Shown("page"),
        Button(Label("button-further"), id="next", on_click=_next_page, when="more"),
        back_row(Menu.privacy),
        state=Menu.consent_text,
        getter=getters.full_consent,
        preview_data={"page": "…", "more": True},
    )


async def _questions(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_questions(manager)


async def _first_page(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(Menu.consent_text)


async def _next_page(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = int(manager.dialog_data.get("page", 0)) + 1


def _buttons(shelf: Shelf) -> list[Button]:
    return [_button(door) for door in doors() if door.button and door.shelf is shelf]


def _shelf_button(shelf: Shelf) -> SwitchTo:
    return SwitchTo(
        Label(f"menu-{shelf}"), id=f"shelf_{shelf}", state=SHELVES[shelf], when=_among(shelf)
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
