"""Answers with names as a file: a line in the audit each time it is taken."""

from pathlib import Path

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.surveys.draft import Draft
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.surveys.answers_csv import write_answers


async def send_named(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn; the screen comes again below it. NamesStayHome."""
    words, by, known = tongue(manager), speaker(manager), Draft.read(manager).campaign
    if known is None:
        return
    figures = services_of(manager).survey_figures

    async def make(folder: Path, _: Meter) -> Made:
        found = await figures.named(known, by)
        path = folder / f"{found.questionnaire.code}.csv"
        await write_answers(found, path, words.texts, words.lang)
        said = found.questionnaire.title.say(words.lang)
        return Made((path,), words.html("surveys-named", title=said))

    await hand(manager, Parcel(make))
