"""Files that a screen waits for; all others are answered by a hint."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.dialogs import openers
from bot.dialogs.school.profile import take_file
from bot.dialogs.states import School


class OnScreen(Filter):
    """Lets through what is sent while a screen is open."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def __call__(self, _: Any, aiogd_context: Context | None = None) -> bool:
        return aiogd_context is not None and aiogd_context.state == self._state


def router() -> Router:
    files = Router(name="files")
    files.message.register(profile, F.document, OnScreen(School.profile))
    return files


async def profile(message: Message, dialog_manager: DialogManager) -> None:
    """A school's own profile; the screen below says that it is in use."""
    await take_file(message, dialog_manager)
    await openers.show_below(dialog_manager)
