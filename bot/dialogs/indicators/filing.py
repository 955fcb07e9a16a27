"""Indicators as a file without names."""

from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.indicators_csv import write_indicators


async def send_file(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn; the screen comes again below it."""
    words, by = tongue(manager), speaker(manager)
    sheet = await services_of(manager).indicators.of_year(by)

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / f"indicators_{sheet.today.isoformat()}.csv"
        await write_indicators(sheet, by.organisation.name, path, words.texts, words.lang)
        return Made((path,), words.html("indicators-caption", year=sheet.year.code))

    await hand(manager, Parcel(make, personal=False))
