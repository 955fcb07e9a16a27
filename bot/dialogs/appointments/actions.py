"""What taps and words do to the card of a planned meeting."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.catalog.buttons import choice
from bot.dialogs.appointments.draft import PlanState
from bot.dialogs.states import PlanMeeting
from bot.dialogs.turn import school_tongue, services_of, speaker, tongue
from bot.domain.errors import CalendarFormat, DateInPast, UnknownWord, WorldChanged
from bot.domain.ids import MeetingId, PairId
from bot.domain.journal import FURTHEST, LONGEST_PLACE, cleaned
from bot.domain.meetings import Meeting, MeetingFormat
from bot.domain.people import Actor
from bot.domain.spoken import Appointed, parse_appointed, parse_time
from bot.services.journal import Journal

REASONS = "missed_reasons"


def change(manager: DialogManager, **lines: Any) -> None:
    replace(PlanState.read(manager), **lines).write(manager)


def state_of(meeting: Meeting, journal: Journal, by: Actor) -> PlanState:
    """The card of a meeting that was planned already."""
    local = journal.local(meeting.starts_at or meeting.recorded_at, by)
    return PlanState(
        pair_id=meeting.pair_id,
        day=local.date(),
        at=local.time().replace(second=0, microsecond=0),
        format=meeting.format,
        place=meeting.place,
        meeting=meeting.id,
    )


async def save(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    state, journal, by = PlanState.read(manager), services_of(manager).journal, speaker(manager)
    wanted = state.appointment(manager)
    if state.meeting is None:
        entry = await journal.schedule(wanted, by)
    else:
        entry = await journal.reschedule(state.meeting, wanted, by)
    change(manager, meeting=entry.meeting.id)
    await manager.switch_to(PlanMeeting.planned)


async def call_off(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """In its first minute without a reason; afterwards the others want to know why."""
    state, journal, by = PlanState.read(manager), services_of(manager).journal, speaker(manager)
    if state.meeting is None:
        raise WorldChanged
    if await journal.called_off(state.meeting, by):
        change(manager, meeting=None)
        manager.dialog_data.update(gone="planned", withdrawn=state.meeting)
        await manager.switch_to(PlanMeeting.gone)
    else:
        await manager.switch_to(PlanMeeting.missed_reason)


async def pick_reason(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    try:
        said = choice(REASONS, item).say(tongue(manager).lang)
    except KeyError:
        raise UnknownWord from None
    await _missed(manager, said)


async def said_reason(message: Message, _: Any, manager: DialogManager) -> None:
    await _missed(manager, message.text or "")


async def _missed(manager: DialogManager, reason: str) -> None:
    state, journal, by = PlanState.read(manager), services_of(manager).journal, speaker(manager)
    if state.meeting is None:
        entry = await journal.missed_today(state.pair_id, reason, by)
    else:
        entry = await journal.missed(state.meeting, reason, by)
    change(manager, meeting=entry.meeting.id)
    had_hour = entry.meeting.starts_at is not None
    manager.dialog_data.update(reason=entry.meeting.missed_reason, had_hour=had_hour)
    await manager.switch_to(PlanMeeting.missed)


async def take_back(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    known = PlanState.read(manager).meeting
    if known is None:
        raise WorldChanged
    await services_of(manager).journal.take_back_miss(known, speaker(manager))
    manager.dialog_data["gone"] = "missed"
    await manager.switch_to(PlanMeeting.gone)


async def plan_another(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Instead of the one that did not take place; that one stays as it is."""
    by, journal = speaker(manager), services_of(manager).journal
    change(manager, meeting=None, day=journal.working_days(by, 1)[0])
    await manager.switch_to(PlanMeeting.card)


async def said_on_card(message: Message, _: Any, manager: DialogManager) -> None:
    """A day and a time change their lines; any other words are the place."""
    said = parse_appointed(message.text or "", school_tongue(manager).today)
    _choose_when(manager, said)
    if said.place or not said.when:
        change(manager, place=cleaned(said.place, LONGEST_PLACE))
    await manager.switch_to(PlanMeeting.card)


def _choose_when(manager: DialogManager, said: Appointed) -> None:
    if said.day is not None:
        _choose_ahead(manager, said.day)
    if said.at is not None:
        change(manager, at=said.at)


async def said_time(message: Message, _: Any, manager: DialogManager) -> None:
    said = parse_appointed(message.text or "", school_tongue(manager).today)
    if said.at is None or said.place:
        raise CalendarFormat
    _choose_when(manager, said)
    await manager.switch_to(PlanMeeting.card)


def _choose_ahead(manager: DialogManager, day: date) -> None:
    """Refused at once where nothing could be planned, so that the card never goes wrong."""
    today = school_tongue(manager).today
    if not today <= day < today + FURTHEST:
        raise DateInPast
    change(manager, day=day)


async def choose_day(manager: DialogManager, day: date) -> None:
    _choose_ahead(manager, day)
    await manager.switch_to(PlanMeeting.card)


async def choose_time(manager: DialogManager, at: time) -> None:
    change(manager, at=at)
    await manager.switch_to(PlanMeeting.card)


async def pick_day(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == "other":
        await manager.switch_to(PlanMeeting.day)
        return
    try:
        day = date.fromisoformat(item)
    except ValueError:
        raise UnknownWord from None
    await choose_day(manager, day)


async def pick_time(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """`item` as «1530»: a colon would part the callback data."""
    if item == "other":
        await manager.switch_to(PlanMeeting.time)
        return
    at = parse_time(f"{item[:2]}:{item[2:]}")
    if at is None:
        raise UnknownWord
    await choose_time(manager, at)


async def pick_format(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item not in MeetingFormat.__members__.values():
        raise UnknownWord
    change(manager, format=MeetingFormat(item))
    await manager.switch_to(PlanMeeting.card)


async def pick_pair(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    by = speaker(manager)
    if not item.isdecimal():
        raise UnknownWord
    draft = await services_of(manager).journal.habit(by, PairId(int(item)))
    change(manager, pair_id=draft.pair_id, format=draft.format, meeting=None)
    await manager.switch_to(PlanMeeting.card)


async def pick_planned(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """Another meeting that lies ahead, to be changed instead."""
    if not item.isdecimal():
        raise UnknownWord
    journal, by = services_of(manager).journal, speaker(manager)
    entry = await journal.entry(MeetingId(int(item)), by)
    state_of(entry.meeting, journal, by).write(manager)
