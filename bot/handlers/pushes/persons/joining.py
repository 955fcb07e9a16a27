"""Buttons under a link, and the minute to take a withdrawal back."""

import re

from aiogram import Bot, Router
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.turn import Tongue, look_again
from bot.documents.qr import qr_png
from bot.domain.errors import NotJoined, NotYours
from bot.domain.ids import InvitationId, PersonId
from bot.domain.people import MANAGERS, Account, Actor, require_role
from bot.handlers.errors import answer
from bot.handlers.pushes import TapIs
from bot.services.registry import Services
from bot.services.taps import Tap

_LINK = re.compile(r"https://t\.me/\S+")


def router() -> Router:
    joining = Router(name="joining")
    joining.callback_query.register(print_qr, TapIs("iq"))
    joining.callback_query.register(revoke, TapIs("ix"))
    return joining


def for_strangers() -> Router:
    """Whoever has just withdrawn takes part nowhere, so this stands apart from other taps."""
    left = Router(name="left")
    left.callback_query.register(restore, TapIs("cw"))
    return left


async def print_qr(query: CallbackQuery, actor: Actor, tongue: Tongue, bot: Bot) -> None:
    """The link is nowhere but in the message itself."""
    require_role(actor, MANAGERS)
    text = query.message.text if isinstance(query.message, Message) else None
    found = _LINK.search(text or "")
    if found is None or query.message is None:
        raise NotYours
    await bot.send_photo(
        query.message.chat.id,
        BufferedInputFile(qr_png(found[0]), "para-qr.png"),
        caption=tongue.html("inviting-qr", organisation=actor.organisation.name),
    )


async def revoke(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue
) -> None:
    await services.inviting.revoke(InvitationId(tap.subject), actor)
    if isinstance(query.message, Message):
        await query.message.edit_text(tongue.html("inviting-revoked"))


async def restore(
    query: CallbackQuery,
    tap: Tap,
    services: Services,
    account: Account | None,
    tongue: Tongue,
    dialog_manager: DialogManager,
) -> None:
    if account is None:
        raise NotJoined
    operation: str = dialog_manager.middleware_data["operation"]
    await services.consenting.restore(PersonId(tap.subject), account, operation)
    if isinstance(query.message, Message):
        await query.message.edit_text(tongue.html("privacy-restored"))
    await answer(dialog_manager.middleware_data["bot"], query, None)
    await look_again(dialog_manager)
    await dialog_manager.middleware_data["show_commands"](dialog_manager.middleware_data)
    await openers.open_menu(dialog_manager, show=ShowMode.SEND)
