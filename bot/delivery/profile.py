"""How Telegram introduces the bot: name, descriptions, commands."""

import json

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.delivery.turns import Turn
from bot.texts import Texts

log = structlog.get_logger(__name__)

_SHOWN = "commands shown"
_FOR_STRANGERS = ("start", "help", "privacy")


async def put_commands(bot: Bot, turn: Turn, chat: int, commands: list[BotCommand]) -> None:
    """Show `commands` in one chat (none: those for strangers). A refusal is only logged."""
    wanted = json.dumps([[one.command, one.description] for one in commands])
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
    """Set name, descriptions and the commands for strangers where they differ from ours."""
    for lang in texts.languages:
        # Russian is the language of whoever has no text of their own.
        code = None if lang == "ru" else lang
        await _name(bot, texts.render(lang, "profile-name"), code)
        await _descriptions(bot, texts, lang, code)
        commands = [
            BotCommand(command=name, description=texts.render(lang, f"command-{name}"))
            for name in _FOR_STRANGERS
        ]
        if await bot.get_my_commands(language_code=code) != commands:
            await bot.set_my_commands(commands, language_code=code)


async def _name(bot: Bot, wanted: str, code: str | None) -> None:
    if (await bot.get_my_name(language_code=code)).name != wanted:
        await bot.set_my_name(wanted, language_code=code)


async def _descriptions(bot: Bot, texts: Texts, lang: str, code: str | None) -> None:
    wanted = texts.render(lang, "profile-description")
    if (await bot.get_my_description(language_code=code)).description != wanted:
        await bot.set_my_description(wanted, language_code=code)
    wanted = texts.render(lang, "profile-short")
    if (await bot.get_my_short_description(language_code=code)).short_description != wanted:
        await bot.set_my_short_description(wanted, language_code=code)
