"""Wishes of the mentee, and what the head and the curator say: returned, defended, checked."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.dates import DayPicker, ahead, day_input
from bot.dialogs.lists import numbered, paged
from bot.dialogs.openers import programme as openers
from bot.dialogs.pairs.wording import line
from bot.dialogs.programme.entry import Entry, told
from bot.dialogs.rows import back_row
from bot.dialogs.states import Approvals, Programme
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say, Shown
from bot.domain.ids import PairId
from bot.domain.names import cut
from bot.domain.spoken import Toward
from bot.texts import Html

_WIDTH = 44
_YEAR = timedelta(days=365)


async def wished(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.wish(entry.pair_id, message.text or "", speaker(manager))
    await _back(manager, entry, "programme-done-wish")


async def returned(message: Message, _: MessageInput, manager: DialogManager) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.give_back(
        entry.pair_id, message.text or "", speaker(manager)
    )
    await _back(manager, entry, "programme-done-returned", undo=True)


async def defended(manager: DialogManager, day: date) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.defend(entry.pair_id, day, speaker(manager))
    await _back(manager, entry, "programme-done-defence")


async def checked_with_words(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _check(manager, message.text or "")


async def checked_plainly(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _check(manager, None)


async def _check(manager: DialogManager, words: str | None) -> None:
    entry = Entry.read(manager)
    await services_of(manager).programmes.check_plan(entry.pair_id, words, speaker(manager))
    await _back(manager, entry, "programme-done-checked")


async def _back(manager: DialogManager, entry: Entry, key: str, *, undo: bool = False) -> None:
    told(manager, entry, tongue(manager).say(key), undo=undo)
    await manager.switch_to(Programme.view)


_ahead = ahead(_YEAR)


def windows() -> list[Window]:
    return [wish(), return_words(), defence(), check()]


def wish() -> Window:
    return ask_window(Programme.wish, "programme-ask-wish", wished, Programme.view)


def return_words() -> Window:
    return ask_window(Programme.return_words, "programme-ask-return", returned, Programme.view)


def defence() -> Window:
    return Window(
        Say("programme-ask-defence"),
        day_input(defended, Toward.FUTURE),
        DayPicker("defence_day", defended, _ahead, quick=(7, 14)),
        back_row(Programme.view),
        state=Programme.defence,
    )


def check() -> Window:
    return ask_window(
        Programme.check,
        "programme-ask-check",
        checked_with_words,
        Programme.view,
        Button(Label("button-programme-plainly"), id="plain", on_click=checked_plainly),
    )


async def queue(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What waits for the approval, then how many working pairs have drafts still."""
    by, words = speaker(dialog_manager), tongue(dialog_manager)
    programmes = services_of(dialog_manager).programmes
    found, drafts = await programmes.queue(by), await programmes.drafts(by)
    rows = []
    for pair in found:
        names, day = line(pair), pair.programme.defence_on
        if day:
            said = words.texts.say_date(words.lang, day, words.today)
            names = words.say("programme-queue-defence", names=names, day=said)
        rows.append({"id": pair.id, "name": cut(names, _WIDTH)})
    said_all = [words.html("programme-queue", count=len(found))]
    if drafts:
        said_all.append(words.html("programme-queue-drafts", count=len(drafts)))
    approved = await programmes.approved(by)
    said_all.append(words.html("programme-queue-approved", count=str(approved)))
    rows += [{"id": pair.id, "name": f"▫️ {line(pair)}"} for pair in drafts]
    return {"text": Html("\n".join(said_all)), "pairs": rows, "queue_page_rows": len(rows)}


async def opened(_: CallbackQuery, __: Any, manager: DialogManager, pair: int) -> None:
    await openers.open_programme_above(manager, PairId(pair))


def queue_window() -> Window:
    select = numbered("pair", opened, "pairs")
    return Window(
        Shown("text"),
        *paged(select, "queue_page"),
        back_row(),
        state=Approvals.queue,
        getter=queue,
        preview_data={"text": "…", "pairs": [], "queue_page_rows": 0},
    )
