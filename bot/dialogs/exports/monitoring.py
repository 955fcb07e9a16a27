"""The monitoring file: the parts of every figure of its screens, handed out when it is ready."""

from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Asker, Made, Meter, Parcel, hand
from bot.documents.making import Paper, make_monitoring
from bot.services.exports.room import Taken


async def send_monitoring(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn. NotAllowed before anything is written."""
    asker = Asker.of(manager)
    services, by, words = asker.services, asker.by, asker.words
    order = await services.monitoring.commission(by)
    day = services.exports.today(by)

    async def make(folder: Path, meter: Meter) -> Made:
        paper = Paper(folder / f"monitoring_{day.isoformat()}.xlsx", words.lang)
        await make_monitoring(services.monitoring, order, paper, words.texts, meter.tell)
        return Made((paper.path,), words.html("exports-monitoring-caption", day=f"{day:%d.%m.%Y}"))

    async def note() -> None:
        await services.exports.note(Taken.MONITORING, by, day=day.isoformat())

    await hand(manager, Parcel(make, note))
