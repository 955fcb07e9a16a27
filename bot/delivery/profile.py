"""How Telegram introduces the bot: name, descriptions, commands."""

import json

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.delivery.incoming.turns import Turn
from bot.texts import Texts

log = structlog.get_logger(__name__)

_SHOWN = "commands shown"
_COMMON = "ru"
_FOR_STRANGERS = ("start", "help", "privacy")


async def put_commands(bot: Bot, turn: Turn, chat: int, commands: list[BotCommand]) -> None:
    """Show `commands` in one chat (none: those for strangers). A refusal is only logged."""
    wanted = json.dumps(_plain(commands))
    if turn.read(_SHOWN) == wanted:
        return
    scope = BotCommandScopeChat(chat_id=chat)
    try:
        if commands:
            await bot.set_my_commands(commands, scope)
        else:
            await bot.delete_my_commands(scope)
    except TelegramAPIError as error:
        log.warning("profile.commands", error=type(error).__name__)
        return
    turn.write(_SHOWN, wanted)


async def introduce(bot: Bot, texts: Texts) -> None:
    """Set name, descriptions and the commands for strangers where they differ from ours.

    Nobody waits for it, and what Telegram refuses (it limits such changes) is tried at the next
    start.
    """
    try:
        # First what everybody sees whose language has no text of its own.
        await _introduce(bot, texts, _COMMON, None)
        for lang in texts.languages:
            if lang != _COMMON:
                await _introduce(bot, texts, lang, lang)
    except (TelegramAPIError, ClientDecodeError, OSError) as error:
        log.warning("profile.not_set", error=type(error).__name__)


async def _introduce(bot: Bot, texts: Texts, lang: str, code: str | None) -> None:
    name = texts.render(lang, "profile-name")
    if (await bot.get_my_name(language_code=code)).name != name:
        await bot.set_my_name(name, language_code=code)
    about = texts.render(lang, "profile-description")
    if (await bot.get_my_description(language_code=code)).description != about:
        await bot.set_my_description(about, language_code=code)
    brief = texts.render(lang, "profile-short")
    if (await bot.get_my_short_description(language_code=code)).short_description != brief:
        await bot.set_my_short_description(brief, language_code=code)
    commands = [
        BotCommand(command=name, description=texts.render(lang, f"command-{name}"))
        for name in _FOR_STRANGERS
    ]
    shown = await bot.get_my_commands(language_code=code)
    if _plain(shown) != _plain(commands):
        await bot.set_my_commands(commands, language_code=code)


def _plain(commands: list[BotCommand]) -> list[list[str]]:
    return [[one.command, one.description] for one in commands]
