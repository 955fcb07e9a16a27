"""Links: t.me/<bot>?start=code, the code alone, and a plain /start."""

import re

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.turn import Tongue, speaker
from bot.domain.errors import AlreadyMember
from bot.domain.people import Account
from bot.services.registry import Services

# The code of an invitation, bare or inside its link: Telegram cuts links now and then.
CODE = re.compile(r"(?:\S*[?&]start=)?(?P<code>[A-Za-z0-9_-]{24})")


def router() -> Router:
    start = Router(name="start")
    start.message.register(by_link, CommandStart(deep_link=True))
    start.message.register(plain, CommandStart())
    start.message.register(by_typed_code, F.text.regexp(CODE, mode="fullmatch").as_("found"))
    return start


async def by_link(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    services: Services,
    account: Account | None,
    tongue: Tongue,
) -> None:
    await _look(message, command.args or "", dialog_manager, services, account, tongue)


async def by_typed_code(
    message: Message,
    found: re.Match[str],
    dialog_manager: DialogManager,
    services: Services,
    account: Account | None,
    tongue: Tongue,
) -> None:
    await _look(message, found["code"], dialog_manager, services, account, tongue)


async def plain(_: Message, dialog_manager: DialogManager) -> None:
    speaker(dialog_manager)
    await openers.open_menu(dialog_manager, show=ShowMode.SEND)


async def _look(
    message: Message,
    code: str,
    manager: DialogManager,
    services: Services,
    account: Account | None,
    tongue: Tongue,
) -> None:
    try:
        welcome = await services.joining.look(code, account)
    except AlreadyMember:
        await message.answer(tongue.html(AlreadyMember.key))
        await openers.open_menu(manager, show=ShowMode.SEND)
    else:
        await openers.open_joining(manager, welcome)
