"""The register of documents: the list by level, and a line that makes an entry."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.openers.papers import open_forms_above, open_papers_above
from bot.dialogs.rows import back_row
from bot.dialogs.school.entry import Entry
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import ask_window, number_of
from bot.dialogs.words import Label, Shown
from bot.domain.ids import DocumentId
from bot.domain.names import cut
from bot.domain.people import MANAGERS
from bot.domain.school.documents import DocumentLevel, SchoolDocument
from bot.texts import Html

_WIDTH = 34
_TITLE = 100
_MOST_LINES = 25


async def register(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).documenting.register(by)
    rows = [{"code": one.id, "name": cut(brief(words, one), _WIDTH)} for one in found]
    return {
        "text": _text(words, found),
        "documents": rows,
        "document_page_rows": len(rows),
        "curator": bool(by.roles & MANAGERS),
        "removed": Entry.read(dialog_manager).removed is not None,
    }


def _text(words: Tongue, found: list[SchoolDocument]) -> Html:
    """By level; a register longer than a screen goes on in the buttons."""
    pieces = [words.html("documents-title", count=len(found))]
    shown = found[:_MOST_LINES]
    for level in DocumentLevel:
        lines = [line(words, one) for one in shown if one.level is level]
        if lines:
            head = words.html("documents-level", level=words.label("document-level", level))
            pieces.append(Html("\n".join([head, *lines])))
    if not found:
        pieces.append(words.html("documents-none"))
    return Html("\n\n".join(pieces))


def line(words: Tongue, one: SchoolDocument) -> Html:
    late = one.expired(words.today)
    return words.html(
        "documents-line-expired" if late else "documents-line",
        what=requisites(words, one),
        title=cut(one.title, _TITLE),
    )


def requisites(words: Tongue, one: SchoolDocument) -> str:
    """«№ 131-о от 12.09.2026», or the kind."""
    if one.number and one.dated:
        day = f"{one.dated:%d.%m.%Y}"
        return words.say("documents-number-dated", number=one.number, day=day)
    if one.number:
        return words.say("documents-number", number=one.number)
    if one.dated:
        return words.say("documents-dated", day=f"{one.dated:%d.%m.%Y}")
    return words.label("document-kind", one.kind)


def brief(words: Tongue, one: SchoolDocument) -> str:
    """For a button: number first, it tells orders apart."""
    number = f"№ {one.number} " if one.number else ""
    return f"{number}{one.title}"


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry(document=known).write(manager)
    await manager.switch_to(School.document)


async def enter(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The card of the new entry, so that it may be mended at once."""
    words = message.text or ""
    new = await services_of(manager).documenting.enter(words, speaker(manager))
    Entry(document=new.id).write(manager)
    await manager.switch_to(School.document)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    gone = Entry.read(manager).removed
    if gone is not None:
        by = speaker(manager)
        await services_of(manager).documenting.remove(DocumentId(gone), by, back=True)
    Entry().write(manager)


async def to_papers(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_papers_above(manager)


async def to_forms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_forms_above(manager)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            MessageInput(enter, content_types=ContentType.TEXT),
            Button(
                Label("button-document-restore"), id="restore", on_click=restore, when="removed"
            ),
            *paged(named("documents", pick, number_of), "document_page"),
            SwitchTo(
                Label("button-document-new"), id="new", state=School.document_new, when="curator"
            ),
            Row(
                Button(Label("button-papers"), id="papers", on_click=to_papers),
                Button(Label("button-paper-forms"), id="forms", on_click=to_forms, when="curator"),
            ),
            back_row(),
            state=School.documents,
            getter=register,
            preview_data={"text": "…", "documents": [], "document_page_rows": 0, "curator": True},
        ),
        ask_window(School.document_new, "documents-ask", enter, School.documents),
    ]
