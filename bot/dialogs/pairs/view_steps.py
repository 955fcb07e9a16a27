"""What taps and texts on a pair's card do."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.openers import petitions as petition_openers
from bot.dialogs.openers.bases import open_pair_needs_above
from bot.dialogs.openers.closing import open_case_above, open_results_above
from bot.dialogs.openers.matching import open_terms_above
from bot.dialogs.openers.signals import open_signals_above
from bot.dialogs.states import PairView
from bot.dialogs.turn import services_of, speaker
from bot.domain.errors import NotYours
from bot.domain.ids import PairId


def pair_of(manager: DialogManager) -> PairId:
    """The pair of this card: what was chosen in the list, or given at the door."""
    start = manager.start_data if isinstance(manager.start_data, dict) else {}
    known = manager.dialog_data.get("pair") or start.get("pair")
    if known is None:
        raise NotYours
    return PairId(int(known))


def _undoable(manager: DialogManager, *, now: bool) -> None:
    manager.dialog_data["undo"] = now


async def choose(_: CallbackQuery, __: object, manager: DialogManager, pair: int) -> None:
    manager.dialog_data["pair"] = pair
    _undoable(manager, now=False)
    await manager.switch_to(PairView.card)


async def agree(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).pairing.agree(pair_of(manager), speaker(manager))
    _undoable(manager, now=True)


async def decline(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).pairing.decline(pair_of(manager), speaker(manager))
    _undoable(manager, now=True)


async def withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).pairing.withdraw(pair_of(manager), speaker(manager))
    _undoable(manager, now=True)


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    _undoable(manager, now=False)
    await services_of(manager).pairing.undo(pair_of(manager), speaker(manager))


async def pause(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).pairing.pause(pair_of(manager), speaker(manager))


async def resume(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await services_of(manager).pairing.resume(pair_of(manager), speaker(manager))


async def open_plan(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_plan_above(manager, pair_of(manager))


async def open_terms(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_terms_above(manager, pair_of(manager))


async def other(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Другой наставник»."""
    await petition_openers.open_replacement_above(manager, pair_of(manager))


async def requests(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await petition_openers.open_requests_above(manager, pair_of(manager))


async def previous(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The pair that this one goes on from."""
    known = await services_of(manager).pairing.card(pair_of(manager), speaker(manager))
    if known.pair.previous_id is None:
        raise NotYours
    await openers.open_pair_above(manager, known.pair.previous_id)


async def needs(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_pair_needs_above(manager, pair_of(manager))


async def results(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_results_above(manager, pair_of(manager))


async def case(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_case_above(manager, pair_of(manager))


async def signals(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_signals_above(manager, pair_of(manager))
