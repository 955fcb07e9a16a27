"""The doors of the dialogs about programmes, rules of a pair and the bank."""

from aiogram.fsm.state import State
from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs.states import Approvals, Bank, Plan, Programme, Rules
from bot.domain.ids import ItemId, MilestoneId, PairId


async def open_programme(manager: DialogManager, pair: PairId) -> None:
    """As a new message: the letter above it stays."""
    await _below(manager, Programme.view, {"pair": pair})


async def open_programme_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(Programme.view, {"pair": pair})


async def open_wish(manager: DialogManager, pair: PairId) -> None:
    await _below(manager, Programme.wish, {"pair": pair})


async def open_return(manager: DialogManager, pair: PairId) -> None:
    await _below(manager, Programme.return_words, {"pair": pair})


async def open_milestone(manager: DialogManager, milestone: MilestoneId) -> None:
    """What has been reached by the checkpoint."""
    await _below(manager, Programme.milestone_met, {"milestone": milestone})


async def open_feedback(manager: DialogManager, item: ItemId) -> None:
    """A word about an item that was just confirmed."""
    await _below(manager, Plan.feedback, {"item": item})


async def open_rules(manager: DialogManager, pair: PairId) -> None:
    await _below(manager, Rules.card, {"pair": pair})


async def open_rules_above(manager: DialogManager, pair: PairId) -> None:
    await manager.start(Rules.card, {"pair": pair})


async def open_approvals(manager: DialogManager) -> None:
    await manager.start(Approvals.queue, mode=StartMode.RESET_STACK)


async def open_bank(manager: DialogManager) -> None:
    await manager.start(Bank.found, mode=StartMode.RESET_STACK)


async def open_bank_above(manager: DialogManager, pair: PairId) -> None:
    """For one's own pair: what is taken goes into its plan."""
    await manager.start(Bank.found, {"own": pair})


async def _below(manager: DialogManager, state: State, data: Data) -> None:
    await manager.start(
        state,
        data,
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.SEND,
    )
