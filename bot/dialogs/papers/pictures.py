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

# Telegram takes 1024 signs under a picture.
_CAPTION = 1024
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
        return Made((path,), _caption(words, worded, below), photo=True)

    await hand(manager, Parcel(make, personal=False))


def _caption(words: Tongue, worded: Worded, below: int) -> Html:
    """With as many of the numbers as there is room for above `below` signs of a locked file."""
    said = {"title": worded.title, "whose": cut(worded.whose, 200), "period": worded.period}
    empty = words.html("picture-caption", numbers="", **said)
    numbers = _within(worded.text, _CAPTION - len(empty) - below)
    return words.html("picture-caption", numbers=numbers, **said)


def _within(lines: str, room: int) -> str:
    """Whole lines only; escaping may lengthen them."""
    kept, length = list[str](), 0
    for line in lines.split("\n"):
        length += len(line) + line.count("&") * 4 + 6
        if length > room:
            break
        kept.append(line)
    return "\n".join(kept)


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
