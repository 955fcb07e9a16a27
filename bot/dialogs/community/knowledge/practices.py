"""The bank of practices: the best first, found by words and tags."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Practices
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Shown
from bot.domain.community.practices import LONGEST_TITLE, Practice
from bot.domain.ids import PracticeId
from bot.domain.names import cut
from bot.texts import Html

_WIDTH = 40
_LONGEST = 100


async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    entry = Entry.read(dialog_manager)
    rows = await services_of(dialog_manager).community.practising.found(by, entry.words)
    pieces = [words.html("practices-title")]
    if entry.words:
        pieces.append(words.html("library-sought", words=entry.words))
    if rows:
        pieces.append(words.html("practices-hint"))
    else:
        pieces.append(words.html("practices-none-so" if entry.words else "practices-none"))
    return {
        "text": Html("\n".join(pieces)),
        "practices": [{"code": one.id, "name": cut(_name(words, one), _WIDTH)} for one in rows],
        "practice_page_rows": len(rows),
        "sought": bool(entry.words),
        "removed": entry.removed is not None,
    }


def _name(words: Tongue, one: Practice) -> str:
    if not one.published:
        return words.say("practices-name-draft", title=one.title)
    if one.mean is None:
        return one.title
    return words.say("practices-name", mean=points(one.mean), title=one.title)


def points(mean: float) -> str:
    """«43» or «43,5»: of 50."""
    return f"{mean:g}".replace(".", ",")


async def seek(message: Message, _: MessageInput, manager: DialogManager) -> None:
    Entry.keep(manager, words=words_of(message, _LONGEST), removed=None)


async def show_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    Entry.keep(manager, words="")


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known, removed=None)
    await manager.switch_to(Practices.card)


async def start(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A draft from its title; the rest is filled in on its card."""
    title = words_of(message, LONGEST_TITLE)
    new = await services_of(manager).community.practising.start(title, speaker(manager))
    Entry.keep(manager, known=new.id, removed=None)
    await manager.switch_to(Practices.card)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    gone = Entry.read(manager).removed
    if gone is not None:
        practising = services_of(manager).community.practising
        await practising.remove(PracticeId(gone), speaker(manager), back=True)
    Entry.keep(manager, removed=None)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            MessageInput(seek, content_types=ContentType.TEXT),
            *paged(named("practices", pick, number_of), "practice_page"),
            Button(
                Label("button-practice-restore"), id="restore", on_click=restore, when="removed"
            ),
            SwitchTo(Label("button-practice-new"), id="new", state=Practices.new),
            Button(Label("button-library-all"), id="all", on_click=show_all, when="sought"),
            back_row(),
            state=Practices.found,
            getter=found,
            preview_data={
                "text": "…",
                "practices": [],
                "practice_page_rows": 0,
                "sought": True,
                "removed": True,
            },
        ),
        ask_window(Practices.new, "practices-ask", start, Practices.found),
    ]
