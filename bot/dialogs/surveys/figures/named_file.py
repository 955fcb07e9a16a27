"""Answers with names as a file: a line in the audit each time it is taken."""

import tempfile
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, FSInputFile
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.surveys.draft import Draft
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.surveys.answers_csv import write_answers


async def send_named(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the chat of this turn; the screen comes again below it. NamesStayHome."""
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    words, by, known = tongue(manager), speaker(manager), Draft.read(manager).campaign
    if known is None:
        return
    services = services_of(manager)
    services.exports.allow(by, personal=True)
    found = await services.survey_figures.named(known, by)
    with tempfile.TemporaryDirectory(prefix="para-answers-") as folder:
        path = Path(folder, f"{found.questionnaire.code}.csv")
        await write_answers(found, path, words.texts, words.lang)
        caption = words.html("surveys-named", title=found.questionnaire.title.say(words.lang))
        await bot.send_document(chat.id, FSInputFile(path), caption=caption, protect_content=True)
    manager.show_mode = ShowMode.DELETE_AND_SEND
