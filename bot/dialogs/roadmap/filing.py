"""The roadmap as a file, in the columns of the model document; advice from the library."""

from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.openers.community import open_materials
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.roadmap_xlsx import write_roadmap
from bot.services.exports.room import Taken


async def send_roadmap(manager: DialogManager) -> None:
    """To the chat of this turn; it names who holds what."""
    words, by, services = tongue(manager), speaker(manager), services_of(manager)
    board = await services.roadmapping.board(by)

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / f"roadmap_{board.year.first}-{board.year.first + 1}.xlsx"
        await write_roadmap(board, by.organisation.name, path, words.texts, words.lang)
        return Made((path,), words.html("roadmap-caption", year=board.year.code))

    async def note() -> None:
        await services.exports.note(Taken.ROADMAP, by, year=board.year.code)

    await hand(manager, Parcel(make, note))


async def open_advice(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What the library has for the stage on the screen."""
    await open_materials(manager, stage=Entry.read(manager).stage)
