"""A letter as a rich message: its text as paragraphs, its grid as a native table.

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
    RichBlockTableCell,
)

MOST_ROWS: Final = 100
LONGEST_CELL: Final = 120
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
) -> int | None:
    """The id of the message; None where Telegram doesn't take it: the plain text is said then."""
    try:
        sent = await bot.send_rich_message(chat, message, reply_markup=keyboard)
    except (TelegramBadRequest, TelegramNotFound):
        return None
    return sent.message_id
