"""The button of the letter about a checkpoint."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import indicators as openers
from bot.handlers.pushes import TapIs


def router() -> Router:
    indicators = Router(name="indicators")
    indicators.callback_query.register(open_midyear, TapIs("imo"))
    return indicators


async def open_midyear(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    await openers.open_midyear(dialog_manager, show=ShowMode.SEND)
