"""The status file, made and sent at once."""

import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import Chat, FSInputFile
from aiogram_dialog import DialogManager

from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.documents.status_csv import write_csv
from bot.documents.status_xlsx import write_xlsx
from bot.domain.people import Actor
from bot.services.registry import Services


class Kind(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


async def send_status(manager: DialogManager, kind: Kind = Kind.XLSX) -> None:
    """To the chat of this turn."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    services, words = services_of(manager), tongue(manager)
    await send_file(bot, chat.id, services, speaker(manager), words, kind)


async def send_file(
    bot: Bot, chat: int, services: Services, by: Actor, words: Tongue, kind: Kind = Kind.XLSX
) -> None:
    """NotAllowed before anything is written."""
    write = write_xlsx if kind is Kind.XLSX else write_csv
    with tempfile.TemporaryDirectory(prefix="para-status-") as folder:
        async with services.overview.report(by) as report:
            path = Path(folder, f"status_{report.scene.today.isoformat()}.{kind}")
            await write(report, path, words.texts, words.lang)
            caption = words.html("export-caption", day=f"{report.scene.today:%d.%m.%Y}")
        await bot.send_document(chat, FSInputFile(path), caption=caption)
