"""The status file, made and sent at once."""

import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import Chat, FSInputFile
from aiogram_dialog import DialogManager

from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.documents.making import Paper, make_status
from bot.domain.people import Actor
from bot.domain.periods import Period
from bot.services.registry import Services


class Kind(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`period` None: the school year."""

    kind: Kind = Kind.XLSX
    period: Period | None = None


THE_YEAR = Wanted()


async def send_status(manager: DialogManager, wanted: Wanted = THE_YEAR) -> None:
    """To the chat of this turn."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    services, words = services_of(manager), tongue(manager)
    await send_file(bot, chat.id, services, speaker(manager), words, wanted)


async def send_file(
    bot: Bot, chat: int, services: Services, by: Actor, words: Tongue, wanted: Wanted = THE_YEAR
) -> None:
    """NotAllowed before anything is written."""
    order = services.overview.commission(by, wanted.period)
    today = services.overview.today(by.organisation)
    start, end = order.period.start, min(order.period.closes, today)
    with tempfile.TemporaryDirectory(prefix="para-status-") as folder:
        path = Path(folder, f"status_{today.isoformat()}.{wanted.kind}")
        paper = Paper(path, words.lang)
        count = await make_status(services.overview, order, paper, words.texts)
        said = {"day": today, "start": start, "end": end}
        days = {name: f"{day:%d.%m.%Y}" for name, day in said.items()}
        caption = words.html("export-caption", count=count, **days)
        await bot.send_document(chat, FSInputFile(path), caption=caption)
