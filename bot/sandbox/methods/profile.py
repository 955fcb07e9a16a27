"""Commands, name and descriptions, kept by language and, for commands, by scope."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Final

from bot.sandbox.chats import Json
from bot.sandbox.faults import bad_request
from bot.sandbox.methods.params import Params
from bot.sandbox.telegram import LocalTelegram

Method = Callable[[LocalTelegram, Params], Awaitable[object]]
COMMANDS: Final = 100
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")


async def set_my_commands(telegram: LocalTelegram, params: Params) -> bool:
    """https://core.telegram.org/bots/api#botcommand: 1–32 of a-z0-9_, 1–256 of description."""
    commands = params.objects("commands")
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    _kept(telegram, "commands")[_place(telegram, params)] = commands
    return True


async def get_my_commands(telegram: LocalTelegram, params: Params) -> object:
    return _kept(telegram, "commands").get(_place(telegram, params), [])


async def delete_my_commands(telegram: LocalTelegram, params: Params) -> bool:
    _kept(telegram, "commands").pop(_place(telegram, params), None)
    return True


def setter(field: str, limit: int) -> Method:
    """setMyName and its like; the lengths are those of the Bot API's pages of these methods."""

    async def set_field(telegram: LocalTelegram, params: Params) -> bool:
        value, language = params.text(field), params.text("language_code")
        if len(value) > limit:
            raise bad_request(f"BOT_{field.upper()}_TOO_LONG")
        _kept(telegram, field)[language] = value
        if field == "name" and not language and value:
            telegram.bot["first_name"] = value
        return True

    return set_field


def getter(field: str) -> Method:
    """getMyName and its like: the language's own value, else the common one."""

    async def get_field(telegram: LocalTelegram, params: Params) -> Json:
        kept = _kept(telegram, field)
        common = kept.get("") or (telegram.bot["first_name"] if field == "name" else "")
        return {field: kept.get(params.text("language_code")) or common}

    return get_field


def commands_for(telegram: LocalTelegram, chat_id: int, language: str) -> list[Json]:
    """What a person's menu shows in a private chat: the narrowest scope that has commands.

    https://core.telegram.org/bots/api#determining-list-of-commands.
    """
    kept = _kept(telegram, "commands")
    own = {"type": "chat", "chat_id": chat_id}
    for scope in (own, {"type": "all_private_chats"}, {"type": "default"}):
        for code in (language, ""):
            found = kept.get(_key(scope, code))
            if isinstance(found, list) and found:
                return found
    return []


def _place(telegram: LocalTelegram, params: Params) -> str:
    scope: Json = params.nested("scope") or {"type": "default"}
    if "chat_id" in scope:
        scope = {**scope, "chat_id": int(scope["chat_id"])}
        telegram.chat_for_bot(scope["chat_id"])
    return _key(scope, params.text("language_code"))


def _key(scope: Json, language: str) -> str:
    return f"{json.dumps(scope, sort_keys=True)} {language}"


def _kept(telegram: LocalTelegram, field: str) -> dict[str, object]:
    return telegram.profile.setdefault(field, {})
