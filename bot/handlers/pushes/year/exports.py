"""«Остановить» under a file that is being made."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.dialogs.exports.handing import STOP
from bot.dialogs.turn import Tongue
from bot.domain.errors import NotJoined
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.services.registry import Services


def router() -> Router:
    exports = Router(name="push-exports")
    exports.callback_query.register(stop, TapIs(STOP))
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
