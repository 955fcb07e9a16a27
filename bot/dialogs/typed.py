"""What people type or tap: the window that asks for it, one clean line, a name, a number.

What can't be used is refused in words.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.text import Text

from bot.catalog.zones import find_zone
from bot.dialogs.rows import back_row
from bot.dialogs.words import Say
from bot.domain.errors import TextNeeded, TextTooLong, UnknownWord, UnknownZone
from bot.domain.names import LONGEST_NAME, NameProblem, clean_name

Typed = Callable[[Message, MessageInput, DialogManager], Awaitable[None]]


def ask_window(
    state: State,
    text: str | Text,
    then: Typed,
    back: State,
    *between: Keyboard,
    getter: Any = None,
    preview: Mapping[str, Any] | None = None,
) -> Window:
    """A question whose answer is typed; `between`: answers that are tapped, above «Назад».

    `text`: the key of the question, or a text of the getter's own.
    """
    return Window(
        Say(text) if isinstance(text, str) else text,
        MessageInput(then, content_types=ContentType.TEXT),
        *between,
        back_row(back),
        state=state,
        getter=getter,
        preview_data=dict(preview or {}),
    )


def words_of(message: Message, most: int) -> str:
    """The text without outer spaces, 1 to `most` characters; TextNeeded, TextTooLong."""
    words = (message.text or "").strip()
    if not words:
        raise TextNeeded
    if len(words) > most:
        raise TextTooLong(most)
    return words


def name_of(message: Message) -> str:
    """A name fit to be shown; TextNeeded, TextTooLong."""
    return clean(message.text or "")


def clean(text: str) -> str:
    name = clean_name(text)
    if name is NameProblem.EMPTY:
        raise TextNeeded
    if isinstance(name, NameProblem):
        raise TextTooLong(LONGEST_NAME)
    return name


def zone_of(typed: str) -> str:
    """By the name of a city too; UnknownZone."""
    code = find_zone(typed)
    if code is None:
        raise UnknownZone
    return code


def number_of(code: str) -> int:
    """The id behind a button of a list; UnknownWord for a forged one."""
    if not code.isdecimal():
        raise UnknownWord
    return int(code)
