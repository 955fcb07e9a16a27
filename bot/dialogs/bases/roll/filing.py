"""A base as a file: what the list on the screen shows."""

from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.bases.roll.view import View
from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.bases_xlsx import write_base
from bot.domain.bases.parts import Part
from bot.domain.errors import UnknownWord

_PARTS = {"mentors": Part.MENTOR, "mentees": Part.MENTEE}


async def send_base(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn; the service notes that it was taken."""
    view, words, by = View.read(manager), tongue(manager), speaker(manager)
    if view.kind not in _PARTS:
        raise UnknownWord
    filing = services_of(manager).bases.filing

    async def make(folder: Path, _: Meter) -> Made:
        found = await filing.base(_PARTS[view.kind], view.narrowing(), by)
        path = folder / f"{view.kind}_{words.today.isoformat()}.xlsx"
        await write_base(found, by.organisation.name, path, words.texts, words.lang)
        key = "bases-file-some" if found.narrowed else "bases-file-all"
        return Made((path,), words.html(key, base=view.kind, count=found.people))

    await hand(manager, Parcel(make))
