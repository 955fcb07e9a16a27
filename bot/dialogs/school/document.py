"""One document of the register: what identifies it, how long it is in force, where it stands."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.dates import DayPicker, ahead, day_input
from bot.dialogs.lists import named
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.school.documents import requisites
from bot.dialogs.school.entry import Entry
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.people import MANAGERS
from bot.domain.school.documents import DocumentKind, DocumentLevel, SchoolDocument
from bot.domain.spoken import Toward
from bot.texts import Html

_FURTHEST = timedelta(days=20 * 365)


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = Entry.read(dialog_manager).document_id
    found = await services_of(dialog_manager).documenting.get(known, by)
    return {
        "text": Html("\n".join(_lines(words, found))),
        "title": found.title,
        "curator": bool(by.roles & MANAGERS),
        "expires": found.expires_on is not None,
        "levels": [
            {"code": str(one), "name": words.label("document-level", one)} for one in DocumentLevel
        ],
        "kinds": [
            {"code": str(one), "name": words.label("document-kind", one)} for one in DocumentKind
        ],
    }


def _lines(words: Tongue, found: SchoolDocument) -> list[Html]:
    lines = [
        words.html(
            "documents-card",
            title=found.title,
            what=requisites(words, found),
            kind=words.label("document-kind", found.kind),
            level=words.label("document-level", found.level),
        )
    ]
    if found.url:
        lines.append(words.html("documents-url", url=found.url))
    if found.expires_on:
        key = "documents-expired" if found.expired(words.today) else "documents-expires"
        lines.append(words.html(key, day=f"{found.expires_on:%d.%m.%Y}"))
    if found.checked_on:
        lines.append(words.html("documents-checked", day=f"{found.checked_on:%d.%m.%Y}"))
    return lines


async def check(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = Entry.read(manager).document_id
    await services_of(manager).documenting.check(known, speaker(manager))


async def remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = Entry.read(manager).document_id
    await services_of(manager).documenting.remove(known, speaker(manager))
    Entry(removed=known).write(manager)
    await manager.switch_to(School.documents)


async def rewrite(message: Message, _: MessageInput, manager: DialogManager) -> None:
    known, words = Entry.read(manager).document_id, message.text or ""
    await services_of(manager).documenting.rewrite(known, words, speaker(manager))
    await manager.switch_to(School.document)


async def link(message: Message, _: MessageInput, manager: DialogManager) -> None:
    known, words = Entry.read(manager).document_id, message.text or ""
    await services_of(manager).documenting.link(known, words, speaker(manager))
    await manager.switch_to(School.document)


async def pick_level(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(DocumentLevel):
        raise UnknownWord
    known, level = Entry.read(manager).document_id, DocumentLevel(code)
    await services_of(manager).documenting.put_on_level(known, level, speaker(manager))
    await manager.switch_to(School.document)


async def pick_kind(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(DocumentKind):
        raise UnknownWord
    known, kind = Entry.read(manager).document_id, DocumentKind(code)
    await services_of(manager).documenting.call(known, kind, speaker(manager))
    await manager.switch_to(School.document)


async def pick_day(manager: DialogManager, day: date) -> None:
    await _expire(manager, day)


async def for_good(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _expire(manager, None)


async def _expire(manager: DialogManager, day: date | None) -> None:
    known = Entry.read(manager).document_id
    await services_of(manager).documenting.expire(known, day, speaker(manager))
    await manager.switch_to(School.document)


_term = ahead(_FURTHEST)


_SHOWN: dict[str, Any] = {
    "text": "…",
    "title": "…",
    "curator": True,
    "expires": True,
    "levels": [],
    "kinds": [],
}


def windows() -> list[Window]:
    return [card_window(), *(_asking(state, parts) for state, parts in _questions().items())]


def _questions() -> dict[Any, tuple[Any, ...]]:
    return {
        School.document_line: (
            Say("documents-ask-line"),
            MessageInput(rewrite, content_types=ContentType.TEXT),
        ),
        School.document_link: (
            Say("documents-ask-link"),
            MessageInput(link, content_types=ContentType.TEXT),
        ),
        School.document_level: (Say("documents-ask-level"), Column(named("levels", pick_level))),
        School.document_kind: (
            Say("documents-ask-kind"),
            Fitted(named("kinds", pick_kind), width=2),
        ),
        School.document_expiry: (
            Say("documents-ask-expiry"),
            day_input(pick_day, Toward.FUTURE),
            DayPicker("expiry_day", pick_day, _term),
            Button(
                Label("button-document-for-good"), id="never", on_click=for_good, when="expires"
            ),
        ),
    }


def _asking(state: Any, parts: tuple[Any, ...]) -> Window:
    return Window(*parts, back_row(School.document), state=state, getter=card, preview_data=_SHOWN)


def card_window() -> Window:
    def to(name: str, state: Any) -> SwitchTo:
        return SwitchTo(Label(f"button-document-{name}"), id=name, state=state, when="curator")

    return Window(
        Shown("text"),
        Button(Label("button-document-check"), id="check", on_click=check, when="curator"),
        Row(to("level", School.document_level), to("kind", School.document_kind)),
        Row(to("expiry", School.document_expiry), to("link", School.document_link)),
        Row(
            to("line", School.document_line),
            Button(Label("button-document-remove"), id="remove", on_click=remove, when="curator"),
        ),
        back_row(School.documents),
        state=School.document,
        getter=card,
        preview_data=_SHOWN,
    )
