"""Doors to the curator's side of questionnaires."""

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs.states import SendSurvey


async def open_automatic(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """What goes out by itself, with its switches."""
    await manager.start(SendSurvey.automatic, mode=StartMode.RESET_STACK, show_mode=show)
