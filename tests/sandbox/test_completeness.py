"""Every method of the Bot API that Para's code calls is one that the sandbox answers.

Read here from the code; stories over the sandbox look into its journal besides (`lacking`).
"""

import ast
import inspect
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, Final

import aiogram.methods
import aiogram.types
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNotFound

from bot.sandbox.api import METHODS
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.lacking import lacking

CODE: Final = Path(__file__).parents[2] / "bot"
KNOWN: Final = {
    name: it.__api_method__
    for name, it in vars(aiogram.methods).items()
    if isinstance(it, type) and hasattr(it, "__api_method__")
}
# Names that other things have too count where a message, a query or a chat is what has them.
GENERIC: Final = {
    "answer", "approve", "ban", "decline", "delete", "do", "forward", "leave", "pin", "promote",
    "react", "reply", "restrict", "unban", "unpin", "set_description", "set_title", "set_photo",
    "delete_photo", "delete_message", "get_member", "get_administrators",
}  # fmt: skip
OWNERS: Final = {"CallbackQuery": "query", "Message": "message", "Chat": "chat"}


def shortcuts() -> dict[tuple[str, str], str]:
    """Methods behind aiogram's shortcuts, by the owner's name (empty for any) and the call's."""
    found: dict[tuple[str, str], str] = {}
    for kind, owner in OWNERS.items():
        for name, run in inspect.getmembers(getattr(aiogram.types, kind), inspect.isfunction):
            returned = str(run.__annotations__.get("return", ""))
            if returned in KNOWN:
                found[owner if name in GENERIC else "", name] = KNOWN[returned]
    return found


SHORT: Final = shortcuts()


def called(tree: ast.AST) -> set[str]:
    """Methods of the Bot API, by calls of the bot, of shortcuts and of method classes."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name, owner = _last(node.func), _owner(node.func)
            whole = re.sub(r"(?:^|_)(\w)", lambda it: it[1].upper(), name)
            near = (owner if owner in OWNERS.values() else "", name)
            if short := SHORT.get(near) or SHORT.get(("", name)):
                found.add(short)
            elif whole in KNOWN and (owner == "bot" or name in KNOWN):
                found.add(KNOWN[whole])
    return found


def _last(value: ast.expr) -> str:
    return value.attr if isinstance(value, ast.Attribute) else str(getattr(value, "id", ""))


def _owner(called: ast.expr) -> str:
    """Whose method is called; «callback» and the like are queries."""
    owner = _last(called.value).strip("_") if isinstance(called, ast.Attribute) else ""
    return "query" if owner in {"callback", "tap", "call", "event"} else owner


def test_sandbox_lacks_no_method_that_the_code_calls() -> None:
    places = defaultdict(list)
    for file in CODE.rglob("*.py"):
        if "sandbox" not in file.parts:
            for method in called(ast.parse(file.read_text("utf-8"))):
                places[method].append(file.relative_to(CODE).as_posix())
    assert {"sendMessage", "setMyCommands", "answerCallbackQuery", "sendDocument"} <= set(places)
    assert {method: files for method, files in places.items() if method not in METHODS} == {}


@pytest.mark.parametrize(
    ("code", "methods"),
    [
        ("await bot.send_poll(1)", {"sendPoll"}),
        ("await message.answer_video('?')", {"sendVideo"}),
        ("await message.pin()", {"pinChatMessage"}),
        ("await self._bot.set_webhook('')", {"setWebhook"}),
        ("await query.message.edit_media(x)", {"editMessageMedia"}),
        ("await callback.answer()", {"answerCallbackQuery"}),
        ("await bot(SendDice(chat_id=1))", {"sendDice"}),
        ("await message.chat.leave()", {"leaveChat"}),
        ("await services.surveying.answer(1)", set()),
        ("desk.people.delete(1)", set()),
    ],
)
def test_call_of_a_method_that_is_missing_would_be_seen(code: str, methods: set[str]) -> None:
    assert called(ast.parse(code)) == methods


async def test_call_that_only_a_story_makes_would_be_seen(telegram: LocalTelegram) -> None:
    bot: Any = Bot(telegram.token, session=SandboxSession(telegram))
    await bot.get_me()
    assert lacking(telegram) == set()
    with pytest.raises(TelegramNotFound):
        await bot.get_user_profile_photos(1)
    assert lacking(telegram) == {"getUserProfilePhotos"}
