"""A file that can't be saved says so once, and a curator has the way to the setting below it."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.dialogs.turn import Tongue
from bot.domain.people import MANAGERS, Actor
from bot.services.taps import Tap
from bot.texts import Html


def told(words: Tongue, caption: str, by: Actor, *, locked: bool) -> Html:
    """The caption; of a file that can't be saved it says who may change that, and where."""
    if not locked:
        return Html(caption)
    key = "exports-locked-curator" if by.roles & MANAGERS else "exports-locked"
    return Html(f"{caption}\n{words.html(key)}")


def way(
    words: Tongue, keyboard: InlineKeyboardMarkup | None, by: Actor
) -> InlineKeyboardMarkup | None:
    """The file's own buttons, and for curators one that opens the organisation's settings."""
    if not by.roles & MANAGERS:
        return keyboard
    rows = keyboard.inline_keyboard if keyboard else []
    button = InlineKeyboardButton(
        text=words.say("button-exports-unlock"), callback_data=Tap("fs", 0).pack()
    )
    return InlineKeyboardMarkup(inline_keyboard=[*rows, [button]])
