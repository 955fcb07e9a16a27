"""Buttons made of rows: {"id": …, "name": …} each."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from aiogram.enums import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from bot.dialogs.turn import Tongue
from bot.dialogs.words import Shown

Rows = list[dict[str, str]]


def select(id: str, items: str, on_click: Any) -> Select[str]:  # noqa: A002 (the library's name)
    return Select(
        Shown("name"), id=id, item_id_getter=lambda row: row["id"], items=items, on_click=on_click
    )


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
