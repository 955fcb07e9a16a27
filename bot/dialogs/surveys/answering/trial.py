"""A questionnaire tried on oneself: the card of sending waits beneath it, as it was filled in."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.words import Label


def from_sending(manager: DialogManager) -> bool:
    """One that a letter offered, or that was gone on with later, has no card beneath."""
    return len(manager.current_stack().intents) > 1


async def _to_sending(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.done()


def button() -> Button:
    return Button(
        Label("button-survey-to-sending"), id="sending", on_click=_to_sending, when="sending"
    )
