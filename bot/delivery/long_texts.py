"""A text longer than a message goes as a file; the beginning stands under it, with the buttons.

Telegram counts UTF-16 units after parsing: 4,096 of a message, 1,024 of a caption
(https://core.telegram.org/bots/api#sendmessage, #senddocument).
"""

import html
import re
from dataclasses import replace
from typing import Final

from aiogram import Bot
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, Message
from aiogram_dialog.api.entities import NewMessage, OldMessage, ShowMode
from aiogram_dialog.manager.message_manager import MessageManager

LONGEST: Final = 4096
BEGINNING: Final = 900
FILE_NAME: Final = "para.txt"
_LINK: Final = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]+>")


def too_long(text: str) -> bool:
    """Whether this HTML does not fit a message."""
    # No character takes more than two units, and marks only make it longer.
    return len(text) * 2 > LONGEST and _units(plain(text)) > LONGEST


def plain(text: str) -> str:
    """Our HTML as words alone; a link keeps its address."""
    return html.unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", text)))


def beginning(text: str) -> str:
    """HTML of whole lines that fit a caption, then «…»; a longer first line by its words.

    By the end of a line, because a tag never spans lines in our texts.
    """
    end = text.rfind("\n", 0, BEGINNING)
    if end > 0:
        return f"{text[:end].rstrip()}\n…"
    cut = plain(text)[: BEGINNING // 2].rsplit(" ", 1)[0]
    return f"{html.escape(cut, quote=False)}…"


async def send_as_file(
    bot: Bot, chat: int, text: str, keyboard: InlineKeyboardMarkup | None = None
) -> Message:
    """The whole of it in a file that every notepad opens, which is what the mark is for."""
    whole = BufferedInputFile(plain(text).encode("utf-8-sig"), FILE_NAME)
    return await bot.send_document(chat, whole, caption=beginning(text), reply_markup=keyboard)


class LongTexts(MessageManager):
    """Shows screens; one that is too long takes the place of the old one as a file."""

    async def show_message(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None
    ) -> OldMessage:
        if (
            new_message.show_mode is not ShowMode.NO_UPDATE
            and not new_message.media
            and too_long(new_message.text or "")
        ):
            shown = ShowMode.DELETE_AND_SEND if old_message else ShowMode.SEND
            if new_message.show_mode is not ShowMode.SEND:
                new_message = replace(new_message, show_mode=shown)
        return await super().show_message(bot, new_message, old_message)

    async def send_text(self, bot: Bot, new_message: NewMessage) -> Message:
        text, keyboard = new_message.text or "", new_message.reply_markup
        if too_long(text) and isinstance(keyboard, InlineKeyboardMarkup | None):
            return await send_as_file(bot, new_message.chat.id, text, keyboard)
        return await super().send_text(bot, new_message)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
