"""Buttons of files: «Остановить» under one that is being made, the way to let them be saved."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs import openers
from bot.dialogs.exports.handing import STOP
from bot.dialogs.turn import Tongue
from bot.domain.errors import NotJoined
from bot.domain.people import MANAGERS, Actor, require_role
from bot.handlers.pushes import TapIs
from bot.services.registry import Services


def router() -> Router:
    exports = Router(name="push-exports")
    exports.callback_query.register(stop, TapIs(STOP))
    exports.callback_query.register(open_rules, TapIs("fs"))
    return exports


async def stop(
    query: CallbackQuery, services: Services, actor: Actor | None, tongue: Tongue
) -> None:
    """One's own alone; a message left over from before a restart says the same."""
    if actor is None:
        raise NotJoined
    stopped = await services.errands.stop(actor.account.id)
    if not stopped and isinstance(query.message, Message):
        await query.message.edit_text(tongue.html("exports-stopped"))


async def open_rules(_: CallbackQuery, actor: Actor, dialog_manager: DialogManager) -> None:
    """Where a curator lets files be saved; the file above it stays."""
    require_role(actor, MANAGERS)
    await openers.open_organisation(dialog_manager)
