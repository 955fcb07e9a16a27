"""Every method of the Bot API that Para's code calls is one that the sandbox answers."""

import ast
import re
from pathlib import Path
from typing import Final

import aiogram.methods

from bot.sandbox.api import METHODS

CODE: Final = Path(__file__).parents[2] / "bot"
KNOWN: Final = {
    name: it.__api_method__
    for name, it in vars(aiogram.methods).items()
    if isinstance(it, type) and hasattr(it, "__api_method__")
}
# Shortcuts of aiogram's types, by the place of the call they stand for.
SHORT: Final = {
    "answer_document": "sendDocument",
    "answer_photo": "sendPhoto",
    "answer_voice": "sendVoice",
    "answer_poll": "sendPoll",
    "edit_text": "editMessageText",
    "edit_caption": "editMessageCaption",
    "edit_reply_markup": "editMessageReplyMarkup",
}


def called(tree: ast.AST) -> set[str]:
    """Methods of the Bot API, by calls of the bot, of shortcuts and of method classes."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            spoken = node.func
            name = spoken.attr if isinstance(spoken, ast.Attribute) else getattr(spoken, "id", "")
            whole = re.sub(r"(?:^|_)(\w)", lambda it: it[1].upper(), name)
            of_bot = isinstance(spoken, ast.Attribute) and _is_bot(spoken.value)
            if name in SHORT:
                found.add(SHORT[name])
            elif whole in KNOWN and (of_bot or name in KNOWN):
                found.add(KNOWN[whole])
    return found


def _is_bot(value: ast.expr) -> bool:
    last = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
    return last.strip("_") == "bot"


def test_sandbox_lacks_no_method_that_the_code_calls() -> None:
    wanted = {
        method
        for file in CODE.rglob("*.py")
        if "sandbox" not in file.parts
        for method in called(ast.parse(file.read_text("utf-8")))
    }
    assert {"sendMessage", "setMyCommands"} <= wanted
    assert wanted - set(METHODS) == set()


def test_call_of_a_method_that_is_missing_would_be_seen() -> None:
    code = (
        "await bot.send_poll(1)\nawait message.answer_poll('?')\nawait self._bot.set_webhook('')"
    )
    assert called(ast.parse(code)) == {"sendPoll", "setWebhook"}
