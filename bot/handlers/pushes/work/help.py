"""Buttons of a question: answer in words, or a promise to talk when they meet."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs import openers
from bot.dialogs.turn import Tongue
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    helping = Router(name="help")
    helping.callback_query.register(reply, TapIs("ha"))
    helping.callback_query.register(when_we_meet, TapIs("hm"))
    return helping


async def reply(query: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """A dialog takes the buttons off what was tapped; an answer left half-way needs them."""
    await openers.open_answer(dialog_manager, tap.subject)
    if isinstance(query.message, Message):
        await query.message.edit_reply_markup(reply_markup=query.message.reply_markup)


async def when_we_meet(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue
) -> None:
    asked = await services.helping.answer(tap.subject, None, actor)
    if isinstance(query.message, Message):
        await query.message.edit_text(tongue.html("help-later-said", words=asked.words))
