"""Clicks and words of the settings; each is stored at once."""

import re
from datetime import date, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.states import Settings
from bot.dialogs.turn import look_again, services_of, speaker, tongue
from bot.dialogs.typed import zone_of
from bot.domain.errors import CalendarFormat, UnknownHours, UnknownWord
from bot.domain.ids import PersonId
from bot.domain.people import ReminderKind
from bot.domain.spoken import Toward, parse_day

_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—\s]\s*(\d{1,2})(?:[:.](\d{2}))?")
_WEEK = timedelta(days=7)


async def other_language(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    other = "ru" if tongue(manager).lang == "en" else "en"
    await services_of(manager).people.speak(other, speaker(manager))
    await look_again(manager)
    await manager.middleware_data["show_commands"](manager.middleware_data)


async def zone_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _live_in(manager, code)


async def zone_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _live_in(manager, message.text or "")


async def _live_in(manager: DialogManager, typed: str) -> None:
    await services_of(manager).people.live_in(zone_of(typed), speaker(manager))
    await _back(manager)


async def quiet_chosen(_: CallbackQuery, __: Any, manager: DialogManager, hours: str) -> None:
    await _be_quiet(manager, hours)


async def quiet_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _be_quiet(manager, message.text or "")


async def never_quiet(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _be_quiet(manager, "0-0")


async def _be_quiet(manager: DialogManager, typed: str) -> None:
    start, end = hours_of(typed)
    await services_of(manager).people.be_quiet(start, end, speaker(manager))
    await _back(manager)


def hours_of(typed: str) -> tuple[time, time]:
    """«21-7», «20:00–08:00», «21.30 7»; UnknownHours."""
    found = re.search(_HOURS, typed)
    if found is None:
        raise UnknownHours
    numbers = [int(number or 0) for number in found.groups()]
    try:
        return time(numbers[0] % 24, numbers[1]), time(numbers[2] % 24, numbers[3])
    except ValueError:
        raise UnknownHours from None


async def pause_a_week(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await pause(manager, tongue(manager).today + _WEEK)


async def pause_two_weeks(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await pause(manager, tongue(manager).today + 2 * _WEEK)


async def end_pause(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await pause(manager, None)


async def pause_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    day = parse_day(message.text or "", tongue(manager).today, Toward.FUTURE)
    if day is None:
        raise CalendarFormat
    await pause(manager, day)


async def pause(manager: DialogManager, until: date | None) -> None:
    await services_of(manager).people.pause_until(until, speaker(manager))
    await _back(manager)


async def tables_toggled(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    actor = speaker(manager)
    on = not actor.wishes.tables
    await services_of(manager).people.prefer_tables(actor, on=on)
    await look_again(manager)


async def reminder_toggled(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(ReminderKind):
        raise UnknownWord
    kind, actor = ReminderKind(code), speaker(manager)
    people = services_of(manager).people
    await people.mute(kind, actor, muted=kind not in actor.wishes.muted)
    await look_again(manager)


async def place_chosen(_: CallbackQuery, __: Any, manager: DialogManager, person: str) -> None:
    await services_of(manager).people.go_to(PersonId(int(person)), speaker(manager))
    await look_again(manager)
    await manager.middleware_data["show_commands"](manager.middleware_data)
    await openers.open_menu(manager)


async def to_privacy(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_privacy(manager)


async def _back(manager: DialogManager) -> None:
    """To the overview, which shows what is stored now."""
    await look_again(manager)
    await manager.switch_to(Settings.main)
