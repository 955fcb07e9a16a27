"""From the card of a planned meeting further on: a series, a guest."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.appointments.draft import PlanState
from bot.dialogs.openers import gatherings as doors
from bot.dialogs.papers.datebook import send_withdrawn
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import WorldChanged
from bot.domain.gatherings.series import SeriesDraft
from bot.domain.ids import MeetingId


async def repeat(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """«Серия»: the same day, hour and place, repeated."""
    state = PlanState.read(manager)
    draft = SeriesDraft(state.pair_id, state.day, state.at, state.format, state.place)
    await doors.open_series_card(manager, draft)


async def guests(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await doors.open_guests(manager, _planned(manager))


async def series(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """All that is ahead of the series that this meeting belongs to."""
    journal = services_of(manager).journal
    entry = await journal.entry(_planned(manager), speaker(manager))
    if entry.meeting.series is None:
        raise WorldChanged
    await doors.open_series(manager, entry.meeting.series)


def _planned(manager: DialogManager) -> MeetingId:
    known = PlanState.read(manager).meeting
    if known is None:
        raise WorldChanged
    return known


def known(manager: DialogManager) -> MeetingId | None:
    return PlanState.read(manager).meeting


async def off_the_calendar(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Of a meeting called off at once, for whoever took its file already."""
    was: int | None = manager.dialog_data.get("withdrawn")
    if was is None:
        raise WorldChanged
    appointment = PlanState.read(manager).appointment(manager)
    await send_withdrawn(manager, MeetingId(was), appointment)
