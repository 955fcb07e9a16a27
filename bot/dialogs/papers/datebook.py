"""«В календарь»: a meeting, or the dates of a plan, as a file that any calendar opens."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from aiogram import Bot
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    Chat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.papers.pictures import picture_button
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label
from bot.documents.calendar import calendar_file
from bot.domain.errors import WorldChanged
from bot.domain.ids import MeetingId, PairId
from bot.domain.journal import Appointment
from bot.domain.people import Actor
from bot.services.datebook import Dates, Sort
from bot.services.pictures import Kind
from bot.services.taps import Tap

# Verbs of taps: the file, and the same without names; `extra` says what the id is of.
WITH_NAMES, BARE = "dw", "db"
OF_MEETING, OF_PAIR = "m", "p"


@dataclass(frozen=True, slots=True)
class Sending:
    """Who gets what; `tap` asks for the same without names, None: it has none already."""

    by: Actor
    words: Tongue
    dates: Dates
    tap: Tap | None = None


async def send_dates(bot: Bot, chat: int, what: Sending) -> None:
    words, events = what.words, what.dates.events
    may_name = what.tap is not None and what.by.organisation.named_files
    named = may_name and any(one.others for one in events)
    content = calendar_file(what.dates, words.texts, words.lang, what.by.organisation, names=named)
    key = "datebook-caption"
    if len(events) == 1 and events[0].sort is Sort.MEETING:
        key = "datebook-caption-off" if events[0].cancelled else "datebook-caption-one"
    keyboard = None
    if named and what.tap is not None:
        tap = replace(what.tap, person=what.by.person_id)
        label, data = words.say("button-datebook-bare"), tap.pack()
        button = InlineKeyboardButton(text=label, callback_data=data)
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    name = events[0].sort if len(events) == 1 else "plan"
    file = BufferedInputFile(content, f"para_{name}.ics")
    caption = words.html(key, count=len(events))
    await bot.send_document(chat, file, caption=caption, reply_markup=keyboard)


async def _send(manager: DialogManager, dates: Dates, tap: Tap | None) -> None:
    data: dict[str, Any] = manager.middleware_data
    chat: Chat = data["event_chat"]
    bot: Bot = data["bot"]
    what = Sending(speaker(manager), tongue(manager), dates, tap)
    await send_dates(bot, chat.id, what)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def meeting_button(
    meeting: Callable[[DialogManager], MeetingId | None], when: WhenCondition = None
) -> Button:
    """Of the meeting that the window is about."""

    async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        known = meeting(manager)
        if known is None:
            raise WorldChanged
        dates = await services_of(manager).datebook.meeting(known, speaker(manager))
        await _send(manager, dates, Tap(BARE, known, OF_MEETING))

    return Button(Label("button-datebook-meeting"), id="datebook", on_click=send, when=when)


async def send_withdrawn(manager: DialogManager, known: MeetingId, was: Appointment) -> None:
    """That a meeting will not be, of which nothing is stored any more."""
    datebook = services_of(manager).datebook
    await _send(manager, await datebook.withdrawn(known, was, speaker(manager)), None)


def plan_button(pair: Callable[[DialogManager], PairId], when: WhenCondition = None) -> Button:
    """Of the pair whose plan it is."""

    async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        known = pair(manager)
        dates = await services_of(manager).datebook.plan(known, speaker(manager))
        await _send(manager, dates, Tap(BARE, known, OF_PAIR))

    return Button(Label("button-datebook-plan"), id="datebook", on_click=send, when=when)


def plan_row(pair: Callable[[DialogManager], PairId]) -> Row:
    """Under a plan: how it grew, for whoever reads it; its dates, for who works on it."""
    return Row(picture_button(Kind.PROGRESS, pair, "rows"), plan_button(pair, "active"))
