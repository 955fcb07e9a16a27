"""A file that was sent: fetched, read apart, looked at. Nothing of it is kept.

The file stays with the messenger; Para remembers its name there and the figures that were shown,
and fetches it again when the word to load comes.
"""

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Final

from aiogram import Bot
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.dialogs.exports.handing import Asker, Made, Meter, Parcel, hand_to
from bot.dialogs.importing.patience import patiently
from bot.dialogs.openers.importing import open_seen
from bot.dialogs.turn import services_of, speaker, tongue
from bot.documents.importing.lexicon import lexicon_of
from bot.documents.importing.problems import write_problems
from bot.documents.importing.reader import check_size, read_table
from bot.documents.importing.wording import ImportWords
from bot.domain.importing.fitting.outcome import Outcome
from bot.domain.importing.reading import Book, read_book
from bot.domain.importing.words import Lexicon
from bot.domain.names import cut
from bot.services.importing import Pace

# So many faults are read in a chat; more come as a file.
FEW: Final = 10
_SEEN: Final = "import_seen"


def words_of(manager: DialogManager) -> ImportWords:
    words = tongue(manager)
    return ImportWords(words.texts, words.lang, _lexicon(manager))


def _lexicon(manager: DialogManager) -> Lexicon:
    words = tongue(manager)
    return lexicon_of(words.texts, words.lang, speaker(manager).organisation)


async def take_table(message: Message, manager: DialogManager) -> None:
    """A table was sent: the screen below it says what it would do."""
    document, by = message.document, speaker(manager)
    if document is None:
        return
    services_of(manager).importing.allowed(by)
    check_size(document.file_size or 0)
    name = cut(document.file_name or "", 60)
    outcome = await look(manager, document.file_id, name)
    if len(outcome.notes.faults) > FEW:
        await _send_problems(manager, outcome)
    await open_seen(manager, document.file_id, name)


async def look(manager: DialogManager, file: str, name: str) -> Outcome:
    """What the file would do; looked at once a turn."""
    data = manager.middleware_data
    if (seen := data.get(_SEEN)) is not None and seen[0] == file:
        outcome: Outcome = seen[1]
        return outcome
    pace = Pace()
    outcome = await patiently(manager, pace, _looked(manager, file, name, pace))
    data[_SEEN] = (file, outcome)
    return outcome


async def _looked(manager: DialogManager, file: str, name: str, pace: Pace) -> Outcome:
    book, lexicon = await fetched(manager, file, name, pace)
    importing = services_of(manager).importing
    return await importing.look(book, lexicon.labels["role"], speaker(manager), pace)


async def fetched(
    manager: DialogManager, file: str, name: str, pace: Pace
) -> tuple[Book, Lexicon]:
    """The rows of a file."""
    bot: Bot = manager.middleware_data["bot"]
    content = BytesIO()
    await bot.download(file, destination=content)
    grids = await read_table(content.getvalue(), name, pace)
    lexicon, today = _lexicon(manager), tongue(manager).today
    return await asyncio.to_thread(read_book, grids, lexicon, today), lexicon


async def _send_problems(manager: DialogManager, outcome: Outcome) -> None:
    """They name cells and repeat what the sender wrote in them: the file is to be mended by it."""
    faults, words = outcome.notes.faults, words_of(manager)
    caption = tongue(manager).html("loading-problems-caption", count=len(faults))

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / "import_problems.xlsx"
        await write_problems(faults, words, path)
        return Made((path,), caption)

    await hand_to(Asker.of(manager), Parcel(make, personal=False))
