"""A text that Telegram's apps sent in pieces, because it was longer than a message holds.

The first piece is answered like any text, which mostly means that it is too long; the next ones
must not be taken for a new answer to the same question.
"""

from datetime import datetime, timedelta
from typing import Final

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs import openers
from bot.dialogs.turn import Tongue
from bot.domain.errors import NotJoined
from bot.domain.people import Actor

# The apps cut at 4,096, some of them at the end of a word.
_FULL: Final = 3900
_AT_ONCE: Final = timedelta(seconds=2)


class NextPiece(Filter):
    """Lets through what follows a full message of the same chat at once.

    Kept in memory: pieces come together, and a piece that a restart parted is answered as a text.
    """

    def __init__(self) -> None:
        self._full: dict[int, tuple[int, datetime]] = {}

    async def __call__(self, message: Message) -> bool:
        chat, words = message.chat.id, message.text or ""
        before = self._full.pop(chat, None)
        if len(words) >= _FULL:
            self._full[chat] = (message.message_id, message.date)
        if before is None:
            return False
        known, at = before
        return message.message_id > known and message.date - at <= _AT_ONCE


def router() -> Router:
    """Stands before all that answers texts: a piece may look like anything."""
    pieces = Router(name="pieces")
    pieces.message.register(tell, F.chat.type == ChatType.PRIVATE, F.text, NextPiece())
    return pieces


async def tell(
    message: Message, actor: Actor | None, tongue: Tongue, dialog_manager: DialogManager
) -> None:
    """It stays in the chat, to be sent again; the screen is shown as it was."""
    await message.answer(tongue.html("hint-next-piece" if actor else NotJoined.key))
    await openers.show_below(dialog_manager)
