"""«Картинкой»: figures of the screen one stands in, drawn; the same numbers in the caption."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
from bot.dialogs.exports.locks import told
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import Papers
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say
from bot.documents.pictures.making import draw
from bot.documents.pictures.wording import PictureWords, Worded
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.names import cut
from bot.domain.papers.refusals import NothingToDraw
from bot.domain.school.year import SchoolYear
from bot.services.pictures import Kind, Picture
from bot.services.pictures.changes import changes_of
from bot.services.pictures.room import OF_SCHOOL
from bot.texts import Html

# Telegram takes 1024 signs under a picture; a line of numbers is far shorter than a message.
_CAPTION = 1024
_MESSAGE = 3500
_KINDS = (*OF_SCHOOL, Kind.CHANGES)


async def send_picture(manager: DialogManager, picture: Picture) -> None:
    """To the chat of this turn, or beside it when the drawing takes long.

    NothingToDraw where there are no numbers.
    """
    if picture.empty:
        raise NothingToDraw
    words, by = tongue(manager), speaker(manager)
    if picture.named and not by.organisation.named_files:
        picture = replace(picture, whose="")
    worded = PictureWords(words.texts, words.lang, by.organisation).worded(picture)
    locked = services_of(manager).exports.locked(by)
    below = len(told(words, "", by, locked=locked))

    async def make(folder: Path, _: Meter) -> Made:
        path = folder / f"{picture.kind}_{picture.end.isoformat()}.png"
        await asyncio.to_thread(path.write_bytes, await draw(worded))
        caption, rest = _numbers(words, worded, below)
        return Made((path,), caption, photo=True, rest=rest)

    await hand(manager, Parcel(make, personal=False))


def _numbers(words: Tongue, worded: Worded, below: int) -> tuple[Html, tuple[Html, ...]]:
    """The caption, above `below` signs of a locked file, and messages with what it can't hold."""
    said = {"title": worded.title, "whose": cut(worded.whose, 200), "period": worded.period}
    room = _CAPTION - below - len(words.html("picture-caption", numbers="", **said))
    lines, more = worded.text.split("\n"), words.say("picture-more")
    kept, left = _within(lines, room)
    if left:
        kept, left = _within(lines, room - len(more) - 1)
        kept = [*kept, more]
    rest = []
    while left:
        here, left = _within(left, _MESSAGE)
        part = {"title": worded.title, "period": worded.period, "numbers": "\n".join(here)}
        rest.append(words.html("picture-rest", **part))
    return words.html("picture-caption", numbers="\n".join(kept), **said), tuple(rest)


def _within(lines: list[str], room: int) -> tuple[list[str], list[str]]:
    """Whole lines that fit, and those left; escaping may lengthen them."""
    length = 0
    for place, line in enumerate(lines):
        length += len(line) + line.count("&") * 4 + 6
        if length > room:
            return lines[:place], lines[place:]
    return lines, []


def picture_button(
    kind: Kind, pair: Callable[[DialogManager], PairId], when: WhenCondition = None
) -> Button:
    """Of the pair that the window is about."""

    async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        pictures = services_of(manager).pictures
        found = await pictures.of_pair(kind, pair(manager), speaker(manager))
        await send_picture(manager, replace(found, named=True))

    return Button(Label("button-picture"), id=f"picture_{kind}", on_click=send, when=when)


async def of_school(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {"pictures": [{"code": one, "name": words.say(f"picture-{one}")} for one in _KINDS]}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in _KINDS:
        raise UnknownWord
    kind = Kind(code)
    if kind is Kind.CHANGES:
        picture = await _changes(manager)
    else:
        picture = await services_of(manager).pictures.of_school(kind, speaker(manager))
    await send_picture(manager, picture)


async def _changes(manager: DialogManager) -> Picture:
    """Of this school year, whatever stages have closed."""
    by, words = speaker(manager), tongue(manager)
    rows = await services_of(manager).survey_figures.before_after(by)
    days = (SchoolYear.of(words.today).start, words.today)
    return changes_of(rows, by.organisation.name, days, words.lang)


def window() -> Window:
    return Window(
        Say("pictures-of-school"),
        Column(named("pictures", pick)),
        back_row(),
        state=Papers.pictures,
        getter=of_school,
        preview_data={"pictures": []},
    )
