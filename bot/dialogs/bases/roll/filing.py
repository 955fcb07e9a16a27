"""A base as a file: what the list on the screen shows."""

import tempfile
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, FSInputFile
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.bases.roll.view import View
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.bases_xlsx import write_base
from bot.domain.bases.parts import Part
from bot.domain.errors import UnknownWord

_PARTS = {"mentors": Part.MENTOR, "mentees": Part.MENTEE}


async def send_base(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    view, words, by = View.read(manager), tongue(manager), speaker(manager)
    if view.kind not in _PARTS:
        raise UnknownWord
    found = await services_of(manager).bases.filing.base(_PARTS[view.kind], view.narrowing(), by)
    key = "bases-file-some" if found.narrowed else "bases-file-all"
    with tempfile.TemporaryDirectory(prefix="para-base-") as folder:
        path = Path(folder, f"{view.kind}_{words.today.isoformat()}.xlsx")
        await write_base(found, by.organisation.name, path, words.texts, words.lang)
        caption = words.html(key, base=view.kind, count=found.people)
        await bot.send_document(chat.id, FSInputFile(path), caption=caption)
