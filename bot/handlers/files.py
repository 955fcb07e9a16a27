"""Files that a screen waits for; all others are answered by a hint."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.dialogs import openers
from bot.dialogs.importing import take_table
from bot.dialogs.papers import take_form
from bot.dialogs.school.profile import take_file
from bot.dialogs.states import Importing, OwnSurveys, Papers, School
from bot.dialogs.surveys.own.forms import take_file as take_survey
from bot.documents.importing.reader import is_table
from bot.domain.people import MANAGERS, Actor


class OnScreen(Filter):
    """Lets through what is sent while a screen is open."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def __call__(self, _: Any, aiogd_context: Context | None = None) -> bool:
        return aiogd_context is not None and aiogd_context.state == self._state


class Table(Filter):
    """Lets through a table that a curator sends: to be looked at, wherever they are."""

    async def __call__(self, message: Message, actor: Actor | None) -> bool:
        name = message.document.file_name if message.document else None
        return actor is not None and bool(actor.roles & MANAGERS) and is_table(name or "")


def router() -> Router:
    files = Router(name="files")
    files.message.register(profile, F.document, OnScreen(School.profile))
    files.message.register(form, F.document, OnScreen(Papers.form))
    for screen in (OwnSurveys.every, OwnSurveys.one):
        files.message.register(survey, F.document, OnScreen(screen))
    files.message.register(table, F.document, OnScreen(Importing.start))
    files.message.register(table, F.document, Table())
    return files


async def table(message: Message, dialog_manager: DialogManager) -> None:
    """Read at once: what would change, or what is to be mended."""
    await take_table(message, dialog_manager)


async def profile(message: Message, dialog_manager: DialogManager) -> None:
    """A school's own profile; the screen below says that it is in use."""
    await take_file(message, dialog_manager)
    await openers.show_below(dialog_manager)


async def form(message: Message, dialog_manager: DialogManager) -> None:
    """A school's own form of a paper; the screen below says that it is in use."""
    await take_form(message, dialog_manager)
    await openers.show_below(dialog_manager)


async def survey(message: Message, dialog_manager: DialogManager) -> None:
    """A questionnaire in the school's own words; the screen below shows it."""
    await take_survey(message, dialog_manager)
    await openers.show_below(dialog_manager)
