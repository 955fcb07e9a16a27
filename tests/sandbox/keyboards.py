"""Keyboards of a few labels."""

from typing import Any

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)


def keyboard(*rows: list[str]) -> InlineKeyboardMarkup:
    made = [[InlineKeyboardButton(text=it, callback_data=it) for it in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=made)


def one_button(**fields: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(**fields)]])
