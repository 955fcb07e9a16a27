"""What taps on the form of a new pair do."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.catalog import limits
from bot.dialogs import openers
from bot.dialogs.pairs.forming.draft import FormEntry
from bot.dialogs.states import PairForm
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.calendar import default_term
from bot.domain.errors import GroupTooLarge
from bot.domain.matching.refusals import MentorFull
from bot.domain.spoken.reckoning import months_later

_FURTHEST = timedelta(days=3 * 365)


def start_bounds(manager: DialogManager) -> tuple[date, date]:
    """A pair that already works may be entered as of the school year's beginning."""
    today = tongue(manager).today
    return today - timedelta(days=365), today + timedelta(days=365)


def end_bounds(manager: DialogManager) -> tuple[date, date]:
    start = date.fromisoformat(FormEntry.read(manager).start)
    return start + timedelta(days=1), start + _FURTHEST


async def pick_mentor(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    entry = FormEntry.read(manager)
    entry.mentor = person
    entry.mentees = [one for one in entry.mentees if one != person]
    entry.write(manager)
    await manager.switch_to(PairForm.card)


async def pick_mentee(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    entry = FormEntry.read(manager)
    entry.toggle_mentee(person)
    most = limits().capacity.group_most
    if len(entry.mentees) > most:
        raise GroupTooLarge(most)
    entry.write(manager)


async def pick_format(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _keep(manager, format=code)


async def pick_form(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _keep(manager, form=code)


async def pick_kind(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    entry = FormEntry.read(manager)
    entry.toggle_kind(code)
    entry.write(manager)


async def pick_start(manager: DialogManager, day: date) -> None:
    await _keep(manager, start=day.isoformat())


async def pick_end(manager: DialogManager, day: date) -> None:
    await _keep(manager, end=day.isoformat())


async def three_months(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    start = date.fromisoformat(FormEntry.read(manager).start)
    await _keep(manager, end=months_later(start, 3).isoformat())


async def half_year(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    start = date.fromisoformat(FormEntry.read(manager).start)
    await _keep(manager, end=months_later(start, 6).isoformat())


async def to_end_of_year(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    start = date.fromisoformat(FormEntry.read(manager).start)
    await _keep(manager, end=default_term(start).end.isoformat())


async def _keep(manager: DialogManager, **values: str) -> None:
    FormEntry.keep(manager, **values)
    await manager.switch_to(PairForm.card)


async def propose(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Both sides are asked; the card of the new pair takes the form's place."""
    await _propose(manager, beyond=False)


async def propose_anyway(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The caution was on the card: a full mentor, a large group, more than a year."""
    await _propose(manager, beyond=True)


async def _propose(manager: DialogManager, *, beyond: bool) -> None:
    draft = replace(FormEntry.read(manager).draft(), longer=beyond)
    try:
        pair = await services_of(manager).pairing.propose(draft, speaker(manager), beyond=beyond)
    except MentorFull:
        # Somebody was quicker: the card shows the caution and asks for a word.
        await manager.show()
        raise
    await openers.open_pair(manager, pair.id)
