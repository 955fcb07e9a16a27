"""«В календарь»: a meeting, or the dates of a plan, as a file that any calendar opens."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.exports.handing import Made, Meter, Parcel, hand
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
from bot.texts import Html

# Verbs of taps: the file, and the same without names; `extra` says what the id is of.
WITH_NAMES, BARE = "dw", "db"
OF_MEETING, OF_PAIR = "m", "p"


def dates_parcel(by: Actor, words: Tongue, dates: Dates, bare: Tap | None = None) -> Parcel:
    """`bare` asks for the same without names; None: it has none already.

    A calendar takes only what was saved, so the file is never locked.
    """
    named = bare is not None and by.organisation.named_files
    named = named and any(one.others for one in dates.events)

    async def make(folder: Path, _: Meter) -> Made:
        content = calendar_file(dates, words.texts, words.lang, by.organisation, names=named)
        path = folder / f"para_{_called(dates)}.ics"
        await asyncio.to_thread(path.write_bytes, content)
        keyboard = _bare_button(words, by, bare) if named and bare else None
        return Made((path,), _caption(words, dates), keyboard)

    return Parcel(make, personal=named, savable=True)


def _called(dates: Dates) -> str:
    return dates.events[0].sort if len(dates.events) == 1 else "plan"


def _caption(words: Tongue, dates: Dates) -> Html:
    events, key = dates.events, "datebook-caption"
    if len(events) == 1 and events[0].sort is Sort.MEETING:
        key = "datebook-caption-off" if events[0].cancelled else "datebook-caption-one"
    return words.html(key, count=len(events))


def _bare_button(words: Tongue, by: Actor, bare: Tap) -> InlineKeyboardMarkup:
    data = replace(bare, person=by.person_id).pack()
    button = InlineKeyboardButton(text=words.say("button-datebook-bare"), callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def _send(manager: DialogManager, dates: Dates, bare: Tap | None) -> None:
    await hand(manager, dates_parcel(speaker(manager), tongue(manager), dates, bare))


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
