"""What the card of a new event shows, and what taps and texts on it do."""

from datetime import UTC, date, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.catalog.stems import stems
from bot.dialogs.community.entry import Entry
from bot.dialogs.community.hearers import audience_name
from bot.dialogs.states import Events
from bot.dialogs.turn import Tongue, school_tongue, services_of, speaker
from bot.dialogs.typed import words_of
from bot.domain.calendar import moment_in
from bot.domain.community.events import (
    LONGEST_PLACE,
    LONGEST_TITLE,
    EventDraft,
    EventKind,
    kind_of,
)
from bot.domain.community.refusals import WhenNeeded
from bot.domain.errors import CalendarFormat, UnknownWord
from bot.domain.plans import one_line
from bot.domain.spoken import parse_appointed, parse_time

_USUAL_TIME = time(15)
_HOURS = (0, 1, 2, 3, 4, 6, 8, 16)
_TIMES = ("09:00", "10:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00")
_FURTHEST = timedelta(days=400)


def draft_of(manager: DialogManager) -> EventDraft:
    """What the card says now; WhenNeeded without a day."""
    entry, words = Entry.read(manager), school_tongue(manager)
    if not entry.day:
        raise WhenNeeded
    at = time.fromisoformat(entry.time) if entry.time else _USUAL_TIME
    return EventDraft(
        kind=EventKind(entry.kind or EventKind.OTHER),
        title=entry.title,
        starts_at=moment_in(words.zone, date.fromisoformat(entry.day), at).astimezone(UTC),
        place=entry.place,
        audience=entry.hearers,
        hours=entry.hours,
    )


async def draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    entry, words = Entry.read(dialog_manager), school_tongue(dialog_manager)
    kind = EventKind(entry.kind or EventKind.OTHER)
    text = words.html(
        "events-draft",
        title=entry.title,
        kind=words.label("event-kind", kind),
        when=_when(dialog_manager, words, entry),
        place=entry.place or words.say("events-no-place"),
        audience=audience_name(words, entry.hearers),
        hours=entry.hours,
    )
    count = 0
    if entry.day:
        events, by = services_of(dialog_manager).community.events, speaker(dialog_manager)
        count = await events.called(draft_of(dialog_manager), by)
    return {
        "text": text,
        "count": count,
        "dated": bool(entry.day),
        "kinds": [{"code": str(one), "name": words.label("event-kind", one)} for one in EventKind],
        "times": [{"code": one, "name": one} for one in _TIMES],
        "hours": [{"code": str(one), "name": str(one)} for one in _HOURS],
    }


def _when(manager: DialogManager, words: Tongue, entry: Entry) -> str:
    return words.moment(draft_of(manager).starts_at) if entry.day else words.say("events-no-day")


async def begin(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The kind is guessed from the title; the day is asked for at once."""
    title = one_line(words_of(message, LONGEST_TITLE), LONGEST_TITLE)
    fresh = Entry(title=title, kind=kind_of(title, stems().events))
    fresh.write(manager)
    await manager.switch_to(Events.day)


async def said(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A day and a time of day; any other words are the place."""
    words = words_of(message, LONGEST_PLACE)
    told = parse_appointed(words, school_tongue(manager).today)
    if told.day is not None:
        Entry.keep(manager, day=told.day.isoformat())
    if told.at is not None:
        Entry.keep(manager, time=told.at.isoformat())
    if told.place:
        Entry.keep(manager, place=told.place)
    await manager.switch_to(Events.draft)


async def pick_day(manager: DialogManager, day: date) -> None:
    Entry.keep(manager, day=day.isoformat())
    await manager.switch_to(Events.draft)


async def type_time(message: Message, _: MessageInput, manager: DialogManager) -> None:
    at = parse_time(words_of(message, LONGEST_PLACE))
    if at is None:
        raise CalendarFormat
    Entry.keep(manager, time=at.isoformat())
    await manager.switch_to(Events.draft)


async def pick_time(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in _TIMES:
        raise UnknownWord
    Entry.keep(manager, time=code)
    await manager.switch_to(Events.draft)


async def pick_kind(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(EventKind):
        raise UnknownWord
    Entry.keep(manager, kind=code)
    await manager.switch_to(Events.draft)


async def pick_hours(_: CallbackQuery, __: Any, manager: DialogManager, hours: int) -> None:
    Entry.keep(manager, hours=hours)
    await manager.switch_to(Events.draft)


async def to_draft(manager: DialogManager) -> None:
    await manager.switch_to(Events.draft)


async def call(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    events = services_of(manager).community.events
    new = await events.call(draft_of(manager), speaker(manager))
    Entry(known=new.id).write(manager)
    await manager.switch_to(Events.card)


def bounds(manager: DialogManager) -> tuple[date, date]:
    today = school_tongue(manager).today
    return today, today + _FURTHEST
