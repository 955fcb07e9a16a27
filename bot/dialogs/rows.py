"""Rows of buttons that windows end with."""

from collections.abc import Iterable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.dialogs import openers
from bot.dialogs.words import Label

# Signs that a row of buttons takes on a phone 360 px wide, margins counted as signs.
_ROW = 44


class Fitted(Group):
    """Up to `width` buttons a row, fewer where the longest would be cut: all are equally wide."""

    def _wrap_kbd(self, kbd: Iterable[Any]) -> RawKeyboard:
        rows: RawKeyboard = []
        for button in kbd:
            row = [*rows[-1], button] if rows else [button]
            if rows and len(row) <= (self.width or 1) and _fits(row):
                rows[-1] = row
            else:
                rows.append([button])
        return rows


def _fits(row: list[Any]) -> bool:
    # Each button has a margin of about a sign on either side.
    return (max(len(button.text) for button in row) + 2) * len(row) <= _ROW


async def _to_menu(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_menu(manager)


async def go_out(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    # A dialog opened from the menu or by a command has nothing beneath it.
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await openers.open_menu(manager)


def menu_button(when: WhenCondition = None) -> Button:
    return Button(Label("button-menu"), id="menu", on_click=_to_menu, when=when)


def back_row(to: State | None = None) -> Row:
    """«Назад» (to a window of this dialog, or out of it) and «Меню»."""
    back: Any = Button(Label("button-back"), id="back", on_click=go_out)
    if to is not None:
        back = SwitchTo(Label("button-back"), id=f"back_{to._state}", state=to)
    return Row(back, menu_button())
