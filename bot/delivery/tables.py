"""A letter or a screen as a rich message: its text as paragraphs, its cells as a native table.

https://core.telegram.org/bots/api#sendrichmessage; old clients show a placeholder in its place,
so it goes only to those who wish for it, and the text twin goes wherever Telegram refuses.
"""

import re
from html import unescape
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound
from aiogram.types import (
    InlineKeyboardMarkup,
    InputRichBlockParagraph,
    InputRichBlockTable,
    InputRichMessage,
    Message,
    RichBlockTableCell,
)
from aiogram_dialog.api.entities import NewMessage, OldMessage

from bot.delivery.long_texts import LongTexts
from bot.texts import Tabled

MOST_ROWS: Final = 100
LONGEST_CELL: Final = 120
_UNCHANGED: Final = "message is not modified"
_TAG: Final = re.compile(r"<[^>]+>")


def rich(html: str, cells: list[list[str]]) -> InputRichMessage:
    """`html`: the text twin; `cells`: the first row is the heads of the columns."""
    paragraphs = [
        InputRichBlockParagraph(text=unescape(_TAG.sub("", line)))
        for line in html.splitlines()
        if line.strip()
    ]
    rows = [
        [_cell(words, place=place, head=not number) for place, words in enumerate(row)]
        for number, row in enumerate(cells[: MOST_ROWS + 1])
    ]
    table = InputRichBlockTable(cells=rows, is_bordered=True, is_striped=True, is_compact=True)
    return InputRichMessage(blocks=[*paragraphs, table], skip_entity_detection=True)


def _cell(words: str, *, place: int, head: bool) -> RichBlockTableCell:
    return RichBlockTableCell(
        text=words[:LONGEST_CELL],
        align="center" if place else "left",
        valign="middle",
        is_header=True if head else None,
    )


async def send_rich(
    bot: Bot, chat: int, message: InputRichMessage, keyboard: InlineKeyboardMarkup | None
) -> Message | None:
    """None where Telegram doesn't take it: the plain text is said then."""
    try:
        return await bot.send_rich_message(chat, message, reply_markup=keyboard)
    except (TelegramBadRequest, TelegramNotFound):
        return None


class Screens(LongTexts):
    """Shows screens; those that are tables as tables, in the message where they stand."""

    async def send_text(self, bot: Bot, new_message: NewMessage) -> Message:
        shown = None
        if isinstance(new_message.text, Tabled):
            table, keyboard = _table_of(new_message)
            shown = await send_rich(bot, new_message.chat.id, table, keyboard)
        return shown or await super().send_text(bot, new_message)

    async def edit_text(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage
    ) -> Message:
        shown: Message | bool | None = None
        if isinstance(new_message.text, Tabled):
            table, keyboard = _table_of(new_message)
            try:
                shown = await bot.edit_message_text(
                    chat_id=old_message.chat.id,
                    message_id=old_message.message_id,
                    rich_message=table,
                    reply_markup=keyboard,
                )
            except TelegramBadRequest as refused:
                if _UNCHANGED in refused.message:
                    raise
        if isinstance(shown, Message):
            return shown
        return await super().edit_text(bot, new_message, old_message)


def _table_of(screen: NewMessage) -> tuple[InputRichMessage, InlineKeyboardMarkup | None]:
    words, keyboard = screen.text, screen.reply_markup
    cells = words.cells if isinstance(words, Tabled) else []
    inline = keyboard if isinstance(keyboard, InlineKeyboardMarkup) else None
    return rich(words or "", cells), inline
