"""An announcement: written, seen as it will be read, sent, taken back within a minute."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.community.entry import Entry
from bot.dialogs.community.hearers import audience_buttons, audience_name, audiences
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Broadcast
from bot.dialogs.turn import school_tongue, services_of, speaker
from bot.dialogs.typed import ask_window, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.community.announcing import LONGEST_TEXT
from bot.domain.ids import AnnouncementId
from bot.domain.names import cut
from bot.domain.posts import UNDO_WINDOW
from bot.services.community.calling.announcing import Announcing
from bot.texts import Html

_WIDTH = 40
_MOST_NAMES = 40


def _announcing(manager: DialogManager) -> Announcing:
    return services_of(manager).community.announcing


async def home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = school_tongue(dialog_manager)
    found = await _announcing(dialog_manager).latest(speaker(dialog_manager))
    rows = []
    for one in found:
        when = f"{one.said_at.astimezone(words.zone):%d.%m}"
        name = words.say("broadcast-name", when=when, words=" ".join(one.words.split()))
        rows.append({"code": one.id, "name": cut(name, _WIDTH)})
    return {"none": not rows, "said": rows, "said_page_rows": len(rows)}


async def preview(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), school_tongue(dialog_manager)
    by, announcing = speaker(dialog_manager), _announcing(dialog_manager)
    hearers = (await announcing.receivers(entry.hearers, by)).values()
    joined = sum(one.joined for one in hearers)
    again = await announcing.said_today(by)
    lines = [
        words.html(
            "broadcast-preview", words=entry.words, audience=audience_name(words, entry.hearers)
        ),
        words.html("broadcast-count", count=joined),
    ]
    if away := len(hearers) - joined:
        lines.append(words.html("broadcast-not-joined", count=away))
    if again:
        lines.append(words.html("broadcast-again"))
    return {"text": Html("\n".join(lines)), "first": not again, "again": again}


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, known = school_tongue(dialog_manager), AnnouncementId(Entry.read(dialog_manager).id)
    found, reach = await _announcing(dialog_manager).get(known, speaker(dialog_manager))
    lines = [
        words.html(
            "broadcast-card",
            words=found.words,
            audience=audience_name(words, found.audience),
            when=words.moment(found.said_at),
        )
    ]
    if found.recalled:
        lines.append(words.html("broadcast-recalled"))
    else:
        sent, waiting = str(reach.sent), str(reach.waiting)
        lines.append(words.html("broadcast-reach", sent=sent, waiting=waiting))
        if reach.missed:
            names = words.texts.say_list(words.lang, reach.missed[:_MOST_NAMES])
            lines.append(words.html("broadcast-missed", names=names))
    fresh = not found.recalled and words.now <= found.said_at + UNDO_WINDOW
    return {"text": Html("\n".join(lines)), "fresh": fresh}


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    Entry.keep(manager, words=words_of(message, LONGEST_TEXT))
    await manager.switch_to(Broadcast.audience)


async def _to_preview(manager: DialogManager) -> None:
    await manager.switch_to(Broadcast.preview)


async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _send(manager, sure=False)


async def send_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _send(manager, sure=True)


async def _send(manager: DialogManager, *, sure: bool) -> None:
    entry, by = Entry.read(manager), speaker(manager)
    said = await _announcing(manager).announce(entry.words, entry.hearers, by, sure=sure)
    Entry(known=said.id).write(manager)
    await manager.switch_to(Broadcast.card)


async def recall(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = AnnouncementId(Entry.read(manager).id)
    await _announcing(manager).recall(known, speaker(manager))


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Entry.keep(manager, known=known)
    await manager.switch_to(Broadcast.card)


def dialog() -> Dialog:
    return Dialog(
        _home_window(),
        ask_window(Broadcast.words, "broadcast-ask", write, Broadcast.home),
        _audience_window(),
        _preview_window(),
        _card_window(),
    )


def _home_window() -> Window:
    return Window(
        Say("broadcast-title"),
        Say("broadcast-none", when="none"),
        *paged(named("said", pick, number_of), "said_page"),
        SwitchTo(Label("button-broadcast-new"), id="new", state=Broadcast.words),
        back_row(),
        state=Broadcast.home,
        getter=home,
        preview_data={"none": True, "said": [], "said_page_rows": 0},
    )


def _audience_window() -> Window:
    return Window(
        Say("broadcast-ask-audience"),
        audience_buttons(_to_preview),
        back_row(Broadcast.words),
        state=Broadcast.audience,
        getter=audiences,
        preview_data={"audiences": []},
    )


def _preview_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-broadcast-send"), id="send", on_click=send, when="first"),
        Button(Label("button-broadcast-sure"), id="sure", on_click=send_sure, when="again"),
        back_row(Broadcast.audience),
        state=Broadcast.preview,
        getter=preview,
        preview_data={"text": "…", "first": True},
    )


def _card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-broadcast-recall"), id="recall", on_click=recall, when="fresh"),
        back_row(Broadcast.home),
        state=Broadcast.card,
        getter=card,
        preview_data={"text": "…", "fresh": True},
    )
