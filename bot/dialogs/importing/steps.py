"""What is tapped while a file is loaded: the template, the word to load."""

from pathlib import Path
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.importing.looking import fetched, words_of
from bot.dialogs.importing.patience import patiently
from bot.dialogs.states import Importing
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.importing.template import write_template
from bot.domain.importing.fitting.outcome import Outcome
from bot.services.importing import Pace, Word


async def give_template(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The screen comes again below it."""
    services_of(manager).importing.allowed(speaker(manager))
    words, caption = words_of(manager), tongue(manager).html("loading-template-caption")

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / "para_template.xlsx"
        await write_template(path, words.texts, words.lang, words.lexicon)
        return Made((path,), caption)

    await hand(manager, Parcel(make, personal=False))


async def load(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All that was shown, or nothing."""
    pace = Pace()
    await patiently(manager, pace, _loaded(manager, pace))
    await manager.switch_to(Importing.done)


async def _loaded(manager: DialogManager, pace: Pace) -> Outcome:
    start: Any = manager.start_data
    book, lexicon = await fetched(manager, start["file"], start["name"], pace)
    reason = tongue(manager).say("loading-moved")
    word = Word(manager.dialog_data["figures"], reason, pace)
    importing = services_of(manager).importing
    return await importing.load(book, lexicon.labels["role"], speaker(manager), word)


async def invite(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_invite(manager)
