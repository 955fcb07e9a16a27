"""The passport of the programme: thirteen fields, filled from what is known."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.papers.sending import paper_button, school
from bot.dialogs.rows import back_row
from bot.dialogs.school.entry import Entry
from bot.dialogs.school.passport.wording import field_words
from bot.dialogs.states import School
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import TextNeeded, UnknownWord
from bot.domain.names import cut
from bot.domain.people import MANAGERS
from bot.domain.school.passport import PassportField, ProgrammeState
from bot.texts import Html

_IN_LIST = 180


async def passport(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = await services_of(dialog_manager).passports.known(by)
    said = {one: field_words(words, one, known, by.organisation) for one in PassportField}
    state = words.label("programme-state", known.passport.state)
    lines = [words.html("passport-title", year=known.year.code, state=state)]
    lines += [
        words.html(
            "passport-line",
            name=words.label("passport-field", one),
            words=cut(said[one], _IN_LIST) or words.say("passport-empty"),
        )
        for one in PassportField
    ]
    rows = [
        {"code": str(one), "name": words.label("passport-field", one, short=True)}
        for one in PassportField
    ]
    return {
        "text": Html("\n".join(lines)),
        "fields": rows,
        "field_page_rows": len(rows),
        "curator": bool(by.roles & MANAGERS),
        "state": state,
        "states": [
            {"code": str(one), "name": words.label("programme-state", one)}
            for one in ProgrammeState
        ],
    }


async def field(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    one = _field(Entry.read(dialog_manager).field)
    known = await services_of(dialog_manager).passports.known(by)
    said = field_words(words, one, known, by.organisation)
    return {
        "name": words.label("passport-field", one),
        "words": said or words.say("passport-empty"),
        "own": bool(known.passport.own(one)) and bool(by.roles & MANAGERS),
        "curator": bool(by.roles & MANAGERS),
    }


def _field(code: str) -> PassportField:
    try:
        return PassportField(code)
    except ValueError:
        raise UnknownWord from None


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    Entry(field=_field(code)).write(manager)
    await manager.switch_to(School.field)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = (message.text or "").strip()
    if not words:
        raise TextNeeded
    await _write(manager, words)


async def give_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """As it is filled from what is known."""
    await _write(manager, "")


async def _write(manager: DialogManager, words: str) -> None:
    one = _field(Entry.read(manager).field)
    await services_of(manager).passports.write(one, words, speaker(manager))


async def declare(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(ProgrammeState):
        raise UnknownWord
    await services_of(manager).passports.declare(ProgrammeState(code), speaker(manager))
    await manager.switch_to(School.passport)


_SHOWN: dict[str, Any] = {
    "text": "…",
    "fields": [],
    "field_page_rows": 0,
    "state": "–",
    "states": [],
    "curator": True,
    "name": "…",
    "words": "…",
}


def windows() -> list[Window]:
    return [
        _passport_window(),
        _field_window(),
        _state_window(),
    ]


def _passport_window() -> Window:
    return Window(
        Shown("text"),
        SwitchTo(Label("button-passport-state"), id="state", state=School.state, when="curator"),
        SwitchTo(Label("button-passport-history"), id="history", state=School.passport_history),
        *paged(named("fields", pick), "field_page"),
        paper_button("passport", school),
        back_row(),
        state=School.passport,
        getter=passport,
        preview_data=_SHOWN,
    )


def _field_window() -> Window:
    return Window(
        Say("passport-field"),
        Say("passport-ask", when="curator"),
        MessageInput(write, content_types=ContentType.TEXT),
        Button(Label("button-passport-known"), id="known", on_click=give_back, when="own"),
        back_row(School.passport),
        state=School.field,
        getter=field,
        preview_data=_SHOWN,
    )


def _state_window() -> Window:
    return Window(
        Say("passport-ask-state"),
        Column(named("states", declare)),
        back_row(School.passport),
        state=School.state,
        getter=passport,
        preview_data=_SHOWN,
    )
