"""Buttons made of rows: {"id": …, "name": …} each."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.turn import Tongue

Rows = list[dict[str, str]]


def typed(then: Any) -> MessageInput:
    return MessageInput(then, content_types=[ContentType.TEXT])


def labelled(words: Tongue, enum: str, codes: Iterable[StrEnum]) -> Rows:
    """A row a code, by its short label with a capital letter."""
    return [
        {"id": str(code), "name": capital(words.label(enum, code, short=True))} for code in codes
    ]


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def ticked(name: str, *, on: bool) -> str:
    return f"{'☑' if on else '☐'} {name}"
