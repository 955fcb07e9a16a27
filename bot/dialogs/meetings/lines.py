"""Each line of the card, changed in place: by a tap, or by words where it asks for them."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.meetings.draft import CardState, change
from bot.dialogs.states import LogMeeting
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import BadMinutes, TextNeeded, UnknownWord, WorldChanged
from bot.domain.ids import ItemId, PairId, PersonId
from bot.domain.journal import LONGEST_TASK, cleaned
from bot.domain.meetings import LEAST_MINUTES, MOST_MINUTES, MeetingFormat, MeetingKind
from bot.domain.spoken import parse_minutes

# What a click has read around the changed card, the card shows without reading it again.
AROUND = "card_around"
Code = TypeVar("Code", bound=StrEnum)


async def choose_day(manager: DialogManager, day: date) -> None:
    """Refused at once where it could not be recorded, so that the card never goes wrong."""
    await _change_checked(manager, day=day)
    await manager.switch_to(LogMeeting.card)


async def choose_minutes(manager: DialogManager, minutes: int) -> None:
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise BadMinutes(least=LEAST_MINUTES, most=MOST_MINUTES)
    change(manager, minutes=minutes)
    await manager.switch_to(LogMeeting.card)


async def said_minutes(message: Message, _: Any, manager: DialogManager) -> None:
    minutes = parse_minutes(message.text or "")
    if minutes is None:
        raise BadMinutes(least=LEAST_MINUTES, most=MOST_MINUTES)
    await choose_minutes(manager, minutes)


async def pick_minutes(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == "other":
        await manager.switch_to(LogMeeting.minutes)
    else:
        await choose_minutes(manager, _number(item))


async def pick_day(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == "other":
        await manager.switch_to(LogMeeting.day)
    else:
        await choose_day(manager, _day(item))


async def pick_format(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    if item == "other":
        await manager.switch_to(LogMeeting.format)
    else:
        change(manager, format=_code(MeetingFormat, item))
        await manager.switch_to(LogMeeting.card)


async def pick_kind(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    change(manager, kind=_code(MeetingKind, item))
    await manager.switch_to(LogMeeting.card)


async def turn_item(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    chosen = CardState.read(manager).draft.items
    change(manager, items=_turned(chosen, ItemId(_number(item))))


async def turn_absent(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    absent = _turned(CardState.read(manager).draft.absent, PersonId(_number(item)))
    await _change_checked(manager, absent=absent)


async def pick_pair(_: CallbackQuery, __: Any, manager: DialogManager, item: str) -> None:
    """Another pair brings its own habit; what was said of this meeting stays."""
    was = CardState.read(manager).draft
    journal = services_of(manager).journal
    draft = await journal.habit(speaker(manager), PairId(_number(item)))
    draft = replace(draft, day=was.day, visibility=was.visibility)
    CardState(replace(draft, note=was.note, voice=was.voice)).write(manager)
    await manager.switch_to(LogMeeting.card)


async def said_task(message: Message, _: Any, manager: DialogManager) -> None:
    task = cleaned(message.text, LONGEST_TASK)
    if task is None:
        raise TextNeeded
    change(manager, next_task=task)
    await manager.switch_to(LogMeeting.task_due)


async def no_task(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    change(manager, next_task=None, next_task_due=None)
    await manager.switch_to(LogMeeting.card)


async def task_until(manager: DialogManager, day: date | None) -> None:
    change(manager, next_task_due=day)
    await manager.switch_to(LogMeeting.card)


async def no_term(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await task_until(manager, None)


def _turned(chosen: tuple[Any, ...], one: Any) -> tuple[Any, ...]:
    return tuple(c for c in chosen if c != one) if one in chosen else (*chosen, one)


def _number(item: str) -> int:
    if not item.isdecimal():
        raise WorldChanged
    return int(item)


def _code(codes: type[Code], item: str) -> Code:
    try:
        return codes(item)
    except ValueError:
        raise UnknownWord from None


def _day(item: str) -> date:
    try:
        return date.fromisoformat(item)
    except ValueError:
        raise UnknownWord from None


async def _change_checked(manager: DialogManager, **line: Any) -> None:
    journal, by = services_of(manager).journal, speaker(manager)
    state = CardState.read(manager)
    draft = replace(state.draft, **line)
    around = await journal.card(draft, by, state.meeting)
    journal.check(draft, around.pair, by)
    change(manager, **line)
    manager.middleware_data[AROUND] = around
