"""The library: found by direction and by letters; a line with a link adds to it."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Library
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.library import Material
from bot.domain.errors import UnknownWord
from bot.domain.ids import MaterialId
from bot.domain.names import cut
from bot.domain.plans import Direction
from bot.services.community.library import ADDERS
from bot.texts import Html

_WIDTH = 40
_MOST_LINES = 15
_LONGEST = 700


async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    entry = Entry.read(dialog_manager)
    direction = Direction(entry.direction) if entry.direction else None
    library = services_of(dialog_manager).community.library
    rows = await library.found(by, direction, entry.words, entry.stage)
    sought = _sought(words, entry)
    pieces = [words.html("library-title"), *sought]
    if rows:
        pieces += [words.html("library-count", count=len(rows))]
        pieces += [_line(words, one) for one in rows[:_MOST_LINES]]
    else:
        pieces += [words.html("library-none-so" if sought else "library-none")]
    adds = bool(by.roles & ADDERS)
    pieces += [words.html("library-hint")]
    pieces += [words.html("library-hint-add")] if adds else []
    return {
        "text": Html("\n".join(pieces)),
        "materials": [{"code": one.id, "name": cut(one.title, _WIDTH)} for one in rows],
        "material_page_rows": len(rows),
        "adds": adds,
        "sought": bool(sought),
        "removed": entry.removed is not None,
        "directions": _directions(words),
    }


def _directions(words: Tongue) -> list[dict[str, str]]:
    return [
        {"code": "any", "name": words.say("library-any")},
        *(
            {"code": str(one), "name": words.label("plan-direction", one, short=True)}
            for one in Direction
        ),
    ]


def _sought(words: Tongue, entry: Entry) -> list[Html]:
    said = [words.html("library-sought", words=entry.words)] if entry.words else []
    if entry.direction:
        name = words.label("plan-direction", entry.direction, short=True)
        said.append(words.html("library-direction", direction=name))
    if entry.stage is not None:
        said.append(words.html("library-stage", stage=str(entry.stage)))
    return said


def _line(words: Tongue, one: Material) -> Html:
    key = "library-line" if one.approved else "library-line-waits"
    return words.html(key, title=one.title, url=one.url)


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Words with a link add a material, words without one look for some."""
    words, by = words_of(message, _LONGEST), speaker(manager)
    if "://" in words and by.roles & ADDERS:
        await add(message, _, manager)
    else:
        Entry.keep(manager, words=words, removed=None)


async def add(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Its direction is asked for at once: that is how it is found."""
    words = words_of(message, _LONGEST)
    new = await services_of(manager).community.library.add(words, speaker(manager))
    Entry.keep(manager, known=new.id, removed=None)
    await manager.switch_to(Library.aim)


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known, removed=None)
    await manager.switch_to(Library.card)


async def narrow(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in {"any", *Direction}:
        raise UnknownWord
    Entry.keep(manager, direction="" if code == "any" else code)
    await manager.switch_to(Library.found)


async def show_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    Entry.keep(manager, words="", direction="", stage=None)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    gone = Entry.read(manager).removed
    if gone is not None:
        library = services_of(manager).community.library
        await library.remove(MaterialId(gone), speaker(manager), back=True)
    Entry.keep(manager, removed=None)


def windows() -> list[Window]:
    return [
        _found_window(),
        _directions_window(),
        ask_window(Library.new, "library-ask", add, Library.found),
    ]


def _found_window() -> Window:
    return Window(
        Shown("text"),
        MessageInput(typed, content_types=ContentType.TEXT),
        *paged(named("materials", pick, number_of), "material_page"),
        Button(Label("button-material-restore"), id="restore", on_click=restore, when="removed"),
        Row(
            SwitchTo(Label("button-library-direction"), id="direction", state=Library.directions),
            SwitchTo(Label("button-library-new"), id="new", state=Library.new, when="adds"),
        ),
        Button(Label("button-library-all"), id="all", on_click=show_all, when="sought"),
        back_row(),
        state=Library.found,
        getter=found,
        preview_data={
            "text": "…",
            "materials": [],
            "material_page_rows": 0,
            "adds": True,
            "sought": True,
            "removed": True,
        },
    )


def _directions_window() -> Window:
    return Window(
        Say("library-ask-direction"),
        Column(named("directions", narrow)),
        back_row(Library.found),
        state=Library.directions,
        getter=found,
        preview_data={"directions": []},
    )
