"""One indicator: what it is made of, its target, last year; what a school enters of it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.indicators import wording
from bot.dialogs.indicators.entry import Entry
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import Indicators
from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.indicators.figures import Source
from bot.domain.names import cut
from bot.domain.people import MANAGERS


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, entry = tongue(dialog_manager), speaker(dialog_manager), Entry.read(dialog_manager)
    found = await services_of(dialog_manager).indicators.one(entry.code, by)
    curator = bool(by.roles & MANAGERS)
    today = min(words.today, found.now.period.closes)
    rows = [
        {"code": part.code, "name": _enter(words.say, part.name.say(words.lang))}
        for part in found.now.parts
        if curator and part.source is Source.BY_HAND
    ]
    return {
        "text": wording.card(words, found, words.texts.say_date(words.lang, today, words.today)),
        "number": rows,
        "curator": curator,
        "given": bool(entry.given) and curator,
        "history": bool(found.history),
    }


def _enter(say: Any, name: str) -> str:
    return cut(say("button-indicators-enter", name=name), wording.BUTTON)


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = Entry.read(manager)
    entry.number, entry.given = code, ""
    entry.write(manager)
    await manager.switch_to(Indicators.number)


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was entered a moment ago is as it was."""
    entry = Entry.read(manager)
    if entry.given:
        indicators = services_of(manager).indicators
        await indicators.take_back(entry.given, speaker(manager), target=entry.target)
        await look_again(manager)
    entry.given = ""
    entry.write(manager)


def windows() -> list[Window]:
    return [_card_window()]


_SHOWN = {"text": "31.25 %", "number": [], "curator": True, "given": False, "history": True}


def _card_window() -> Window:
    return Window(
        Shown("text"),
        Say("indicators-given", when="given"),
        Button(Label("button-indicators-undo"), id="undo", on_click=undo, when="given"),
        Column(named("number", pick)),
        Row(
            SwitchTo(
                Label("button-indicators-target"),
                id="target",
                state=Indicators.target,
                when="curator",
            ),
            SwitchTo(
                Label("button-indicators-history"),
                id="history",
                state=Indicators.history,
                when="history",
            ),
        ),
        back_row(Indicators.sheet),
        state=Indicators.card,
        getter=card,
        preview_data=_SHOWN,
    )
