"""One material: what it is about, who let it in."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import Library
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.library import LONGEST_TITLE
from bot.domain.errors import UnknownWord
from bot.domain.ids import MaterialId
from bot.domain.people import MANAGERS
from bot.domain.plans import Direction
from bot.services.community.library import Library as Service
from bot.services.community.library import may_change
from bot.texts import Html


def _known(manager: DialogManager) -> MaterialId:
    return MaterialId(Entry.read(manager).id)


def _library(manager: DialogManager) -> Service:
    return services_of(manager).community.library


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await _library(dialog_manager).get(_known(dialog_manager), by)
    curator = bool(by.roles & MANAGERS)
    lines = [words.html("library-card", title=found.title, url=found.url)]
    if found.direction:
        name = words.label("plan-direction", found.direction)
        lines.append(words.html("library-card-direction", direction=name))
    if found.tags:
        lines.append(words.html("library-card-tags", tags=", ".join(found.tags)))
    if found.stage is not None:
        lines.append(words.html("library-card-stage", stage=str(found.stage)))
    if found.by_name:
        lines.append(words.html("library-card-by", name=found.by_name))
    if found.removed:
        lines.append(words.html("library-card-removed"))
    elif not found.approved:
        lines.append(words.html("library-card-decide" if curator else "library-card-waits"))
    return {
        "text": Html("\n".join(lines)),
        "may": may_change(found, by),
        "curator": curator,
        "waits": curator and not found.approved,
        "directions": [
            {"code": str(one), "name": words.label("plan-direction", one, short=True)}
            for one in Direction
        ]
        + [{"code": "none", "name": words.say("library-no-direction")}],
    }


async def aim(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in {"none", *Direction}:
        raise UnknownWord
    direction = None if code == "none" else Direction(code)
    await _library(manager).aim(_known(manager), direction, speaker(manager))
    await manager.switch_to(Library.card)


async def retitle(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_TITLE)
    await _library(manager).retitle(_known(manager), words, speaker(manager))
    await manager.switch_to(Library.card)


async def retag(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _library(manager).retag(_known(manager), words_of(message, 300), speaker(manager))
    await manager.switch_to(Library.card)


async def advise(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The number of a stage; 0 for none."""
    stage = number_of(words_of(message, 2)) or None
    await _library(manager).advise(_known(manager), stage, speaker(manager))
    await manager.switch_to(Library.card)


async def approve(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _library(manager).approve(_known(manager), speaker(manager))


async def remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = _known(manager)
    await _library(manager).remove(known, speaker(manager))
    Entry.keep(manager, known=None, removed=known)
    await manager.switch_to(Library.found)


_SHOWN: dict[str, Any] = {
    "text": "…",
    "may": True,
    "curator": True,
    "waits": True,
    "directions": [],
}


def windows() -> list[Window]:
    asked = {
        Library.title: (Say("library-ask-title"), retitle),
        Library.tags: (Say("library-ask-tags"), retag),
        Library.stage: (Say("library-ask-stage"), advise),
    }
    return [
        _card_window(),
        Window(
            Say("library-ask-direction"),
            Column(named("directions", aim)),
            back_row(Library.card),
            state=Library.aim,
            getter=card,
            preview_data=_SHOWN,
        ),
        *(ask_window(state, say, then, Library.card) for state, (say, then) in asked.items()),
    ]


def _card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-material-approve"), id="approve", on_click=approve, when="waits"),
        Row(
            SwitchTo(Label("button-library-direction"), id="aim", state=Library.aim, when="may"),
            SwitchTo(Label("button-material-tags"), id="tags", state=Library.tags, when="may"),
        ),
        Row(
            SwitchTo(Label("button-material-title"), id="title", state=Library.title, when="may"),
            SwitchTo(
                Label("button-material-stage"), id="stage", state=Library.stage, when="curator"
            ),
        ),
        Button(Label("button-material-remove"), id="remove", on_click=remove, when="may"),
        back_row(Library.found),
        state=Library.card,
        getter=card,
        preview_data=_SHOWN,
    )
