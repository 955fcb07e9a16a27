"""The way back: to the list, or out to where one petition was opened from."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.rows import go_out, menu_button
from bot.dialogs.states import Requests
from bot.dialogs.words import Label


async def _back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    start = manager.start_data if isinstance(manager.start_data, dict) else {}
    if "kind" in start or "petition" in start:
        await go_out(query, button, manager)
    else:
        await manager.switch_to(Requests.home)


def home_row() -> Row:
    return Row(Button(Label("button-back"), id="back", on_click=_back), menu_button())
