"""Buttons of letters about the bases: they open what the letter is about."""

from aiogram import Router
from aiogram_dialog import DialogManager

from bot.dialogs.openers import bases as openers
from bot.domain.ids import DifficultyId
from bot.handlers.pushes import TapIs
from bot.services.taps import Tap


def router() -> Router:
    bases = Router(name="bases")
    bases.callback_query.register(open_candidate, TapIs("bo"))
    bases.callback_query.register(open_need, TapIs("bh"))
    return bases


async def open_candidate(_: object, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_candidate(dialog_manager, tap.subject)


async def open_need(_: object, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_need(dialog_manager, DifficultyId(tap.subject))
