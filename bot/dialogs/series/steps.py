"""What taps and words do to the card of a series, and to a series that is planned."""

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, StartMode

from bot.dialogs.gatherings.drafts import SeriesState, change_series
from bot.dialogs.openers import meetings as meeting_openers
from bot.dialogs.states import MeetingSeries
from bot.dialogs.turn import school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.domain.errors import DateInPast, TextTooLong, WorldChanged
from bot.domain.gatherings.series import (
    LEAST_EVERY,
    LEAST_TIMES,
    LONGEST_PURPOSE,
    MOST_EVERY,
    MOST_TIMES,
    check_number,
)
from bot.domain.ids import MeetingId, SeriesId
from bot.domain.journal import FURTHEST, Appointment
from bot.domain.spoken import parse_appointed

OTHER = "other"


async def save(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    state, services = SeriesState.read(manager), services_of(manager)
    view = await services.series.plan(state.draft, speaker(manager))
    shown = {**replace(state, series=view.series.id).packed(), "fresh": True}
    # The card of a single meeting below is no unfinished record any more.
    await manager.start(MeetingSeries.planned, shown, mode=StartMode.RESET_STACK)


async def pick_every(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == OTHER:
        await manager.switch_to(MeetingSeries.every)
    else:
        await _every(manager, number_of(item))


async def said_every(message: Message, _: Any, manager: DialogManager) -> None:
    await _every(manager, _number(message))


async def _every(manager: DialogManager, number: int | None) -> None:
    change_series(manager, every=check_number(number, LEAST_EVERY, MOST_EVERY))
    await manager.switch_to(MeetingSeries.card)


async def pick_times(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == OTHER:
        await manager.switch_to(MeetingSeries.times)
    else:
        await _times(manager, number_of(item))


async def said_times(message: Message, _: Any, manager: DialogManager) -> None:
    await _times(manager, _number(message))


async def _times(manager: DialogManager, number: int | None) -> None:
    change_series(manager, times=check_number(number, LEAST_TIMES, MOST_TIMES))
    await manager.switch_to(MeetingSeries.card)


async def choose_first(manager: DialogManager, day: date) -> None:
    today = school_tongue(manager).today
    if not today <= day < today + FURTHEST:
        raise DateInPast
    change_series(manager, first=day)
    await manager.switch_to(MeetingSeries.card)


async def said_on_card(message: Message, _: Any, manager: DialogManager) -> None:
    """A day, a time or both change their lines; any other words are the purpose."""
    text = message.text or ""
    said = parse_appointed(text, school_tongue(manager).today)
    if said.when and not said.place:
        if said.at is not None:
            change_series(manager, at=said.at)
        if said.day is not None:
            await choose_first(manager, said.day)
    else:
        purpose = " ".join(text.split())
        if len(purpose) > LONGEST_PURPOSE:
            raise TextTooLong(LONGEST_PURPOSE)
        change_series(manager, purpose=purpose or None)


async def pick_meeting(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """One of them at another time; the rest stays as it is."""
    await meeting_openers.open_reschedule(manager, MeetingId(number_of(item)))


async def call_off(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """The first meeting's hour and place are kept for the way back."""
    services, by, known = services_of(manager), speaker(manager), known_series(manager)
    SeriesState.of(await services.series.view(known, by), services.journal, by).write(manager)
    await services.series.call_off(known, by)
    await manager.switch_to(MeetingSeries.gone)


async def restore(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    draft, services = SeriesState.read(manager).draft, services_of(manager)
    wanted = Appointment(draft.pair_id, services.journal.now(), draft.format, draft.place)
    await services.series.restore(wanted, known_series(manager), speaker(manager))
    await manager.switch_to(MeetingSeries.planned)


def known_series(manager: DialogManager) -> SeriesId:
    known = SeriesState.read(manager).series
    if known is None:
        raise WorldChanged
    return known


def _number(message: Message) -> int | None:
    """The first whole number among the words: «раз в 10 дней»."""
    found = ("".join(c if c.isdecimal() else " " for c in message.text or "")).split()
    return int(found[0]) if found and len(found[0]) < 5 else None
