"""What the card of a single meeting shows, and what taps and words do to it."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.dates import capital
from bot.dialogs.gatherings.drafts import SpeedState, change_speed
from bot.dialogs.lists import marked
from bot.dialogs.meetings.choices import Data
from bot.dialogs.states import Speed
from bot.dialogs.turn import school_tongue, services_of, speaker
from bot.dialogs.typed import number_of
from bot.domain.errors import BadMinutes, FutureMeeting, TooLongAgo, UnknownWord
from bot.domain.gatherings.details import LONGEST_TOPIC
from bot.domain.ids import PersonId
from bot.domain.journal import cleaned
from bot.domain.meetings import LEAST_MINUTES, MOST_MINUTES, OLDEST
from bot.domain.names import isolate, short_name
from bot.domain.spoken import parse_any_minutes, parse_day

MINUTES = (15, 30, 45, 60)
LONGEST_LETTERS = 40


async def shown(dialog_manager: DialogManager, **_: Any) -> Data:
    words, draft = school_tongue(dialog_manager), SpeedState.read(dialog_manager).draft
    names = await services_of(dialog_manager).speed.names(draft.people, speaker(dialog_manager))
    chosen = [isolate(short_name(names[one])) for one in draft.people if one in names]
    near = [words.today, words.today - timedelta(days=1)]
    days = [
        {"id": one.isoformat(), "name": marked(capital(words.day(one)), one == draft.day)}
        for one in near
    ]
    other = marked(words.say("button-meeting-other-day"), draft.day not in near)
    return {
        "who": words.texts.say_list(words.lang, chosen),
        "any": bool(chosen),
        "day": words.day(draft.day),
        "duration": words.duration(draft.minutes),
        "topic": draft.topic or "",
        "days": [*days, {"id": "other", "name": other}],
        "minutes": [
            {"id": str(one), "name": marked(str(one), one == draft.minutes)} for one in MINUTES
        ],
    }


async def found(dialog_manager: DialogManager, **_: Any) -> Data:
    state = SpeedState.read(dialog_manager)
    colleagues = services_of(dialog_manager).guests.colleagues
    rows = await colleagues(state.letters, speaker(dialog_manager))
    return {
        "letters": state.letters,
        "none": not rows,
        "people": [
            {"id": str(known), "name": marked(isolate(name), known in state.draft.people)}
            for known, name in rows
        ],
        "speed_people_rows": len(rows),
    }


async def save(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    draft = SpeedState.read(manager).draft
    met = await services_of(manager).speed.record(draft, speaker(manager))
    manager.dialog_data.update(speed=met.id, fresh=True)
    await manager.switch_to(Speed.record)


async def pick_person(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """One tap adds, another takes away; the card shows who is there."""
    known, chosen = PersonId(number_of(item)), SpeedState.read(manager).draft.people
    people_ = tuple(p for p in chosen if p != known) if known in chosen else (*chosen, known)
    change_speed(manager, letters="", people=people_)
    await manager.switch_to(Speed.card)


async def said_letters(message: Message, _: Any, manager: DialogManager) -> None:
    change_speed(manager, letters=(message.text or "").strip()[:LONGEST_LETTERS])


async def pick_day(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == "other":
        await manager.switch_to(Speed.day)
        return
    try:
        chosen = date.fromisoformat(item)
    except ValueError:
        raise UnknownWord from None
    await choose_day(manager, chosen)


async def choose_day(manager: DialogManager, chosen: date) -> None:
    today = school_tongue(manager).today
    if chosen > today:
        raise FutureMeeting
    if today - chosen > OLDEST:
        raise TooLongAgo
    change_speed(manager, day=chosen)
    await manager.switch_to(Speed.card)


async def pick_minutes(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    _minutes(manager, number_of(item))


def _minutes(manager: DialogManager, minutes: int) -> None:
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise BadMinutes(least=LEAST_MINUTES, most=MOST_MINUTES)
    change_speed(manager, minutes=minutes)


async def said_on_card(message: Message, _: Any, manager: DialogManager) -> None:
    """A day or a duration alone changes its line; any other words are the topic."""
    text = message.text or ""
    said_day, minutes = parse_day(text, school_tongue(manager).today), parse_any_minutes(text)
    if said_day is not None:
        await choose_day(manager, said_day)
    elif minutes is not None:
        _minutes(manager, minutes)
    else:
        change_speed(manager, topic=cleaned(text, LONGEST_TOPIC))
