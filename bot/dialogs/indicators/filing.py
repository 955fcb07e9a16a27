"""Indicators as a file without names."""

import tempfile
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, FSInputFile
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.indicators_csv import write_indicators


async def send_file(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn; the screen comes again below it."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    words, by = tongue(manager), speaker(manager)
    sheet = await services_of(manager).indicators.of_year(by)
    with tempfile.TemporaryDirectory(prefix="para-indicators-") as folder:
        path = Path(folder, f"indicators_{sheet.today.isoformat()}.csv")
        await write_indicators(sheet, by.organisation.name, path, words.texts, words.lang)
        caption = words.html("indicators-caption", year=sheet.year.code)
        await bot.send_document(chat.id, FSInputFile(path), caption=caption)
    manager.show_mode = ShowMode.DELETE_AND_SEND
