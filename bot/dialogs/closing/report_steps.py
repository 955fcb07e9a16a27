"""What taps and texts in a report do."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.closing.place import Place
from bot.dialogs.openers.closing import open_report_above
from bot.dialogs.states import Report
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.typed import words_of
from bot.domain.closing.reports import (
    LONGEST_FIELD,
    LONGEST_RETURN,
    Field,
    Proposal,
    Readiness,
)
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId


def field_of(place: Place) -> Field:
    try:
        return Field(place.line)
    except ValueError:
        raise UnknownWord from None


async def choose(_: CallbackQuery, __: object, manager: DialogManager, pair: int) -> None:
    await open_report_above(manager, PairId(pair))


async def ask(_: CallbackQuery, button: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    place.line = button.widget_id or ""
    place.write(manager)
    await manager.switch_to(Report.field)


async def written(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _write(manager, field_of(Place.read(manager)), words_of(message, LONGEST_FIELD))


async def clear(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _write(manager, field_of(Place.read(manager)), "")


async def wished(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _write(manager, Field.WISHES, words_of(message, LONGEST_FIELD))


async def _write(manager: DialogManager, field: Field, words: str) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.reports.write(pair, field, words, by)
    await manager.switch_to(Report.card)


async def grade(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    if code not in Readiness.__members__.values():
        raise UnknownWord
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.reports.grade(pair, Readiness(code), by)
    await manager.switch_to(Report.card)


async def propose(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    """Ticked, or the tick taken off; the list stays."""
    if code not in Proposal.__members__.values():
        raise UnknownWord
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.reports.propose(pair, Proposal(code), by)


async def submit(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).closing.reports.submit(
        Place.read(manager).pair_id, speaker(manager)
    )


async def again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    await services_of(manager).closing.reports.take_back(pair, by)


async def accept(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).closing.reports.accept(
        Place.read(manager).pair_id, speaker(manager)
    )
    _undoable(manager, now=True)


async def given_back(message: Message, _: MessageInput, manager: DialogManager) -> None:
    pair, by = Place.read(manager).pair_id, speaker(manager)
    said = words_of(message, LONGEST_RETURN)
    await services_of(manager).closing.reports.give_back(pair, said, by)
    _undoable(manager, now=True)
    await manager.switch_to(Report.card)


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    _undoable(manager, now=False)
    await services_of(manager).closing.reports.undo(Place.read(manager).pair_id, speaker(manager))


def _undoable(manager: DialogManager, *, now: bool) -> None:
    place = Place.read(manager)
    place.undo = now
    place.write(manager)
