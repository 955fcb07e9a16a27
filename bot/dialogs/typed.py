"""What people type or tap: one clean line, a name, a number, else a refusal in words."""

from aiogram.types import Message

from bot.domain.errors import TextNeeded, TextTooLong, UnknownWord
from bot.domain.names import LONGEST_NAME, NameProblem, clean_name


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


def number_of(code: str) -> int:
    """The id behind a button of a list; UnknownWord for a forged one."""
    if not code.isdecimal():
        raise UnknownWord
    return int(code)
