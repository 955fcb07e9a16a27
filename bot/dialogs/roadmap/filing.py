"""The roadmap as a file, in the columns of the model document; advice from the library."""

import tempfile
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, FSInputFile
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.openers.community import open_materials
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.roadmap_xlsx import write_roadmap


async def send_roadmap(manager: DialogManager) -> None:
    """To the chat of this turn."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    words, by = tongue(manager), speaker(manager)
    board = await services_of(manager).roadmapping.board(by)
    with tempfile.TemporaryDirectory(prefix="para-roadmap-") as folder:
        path = Path(folder, f"roadmap_{board.year.first}-{board.year.first + 1}.xlsx")
        await write_roadmap(board, by.organisation.name, path, words.texts, words.lang)
        caption = words.html("roadmap-caption", year=board.year.code)
        await bot.send_document(chat.id, FSInputFile(path), caption=caption)


async def open_advice(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What the library has for the stage on the screen."""
    await open_materials(manager, stage=Entry.read(manager).stage)
