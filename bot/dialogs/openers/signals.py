"""The doors of signals: those of a pair, the rules."""

from aiogram_dialog import DialogManager, StartMode

from bot.dialogs.states import PairSignals, SignalRules
from bot.domain.ids import PairId


async def open_signals_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(PairSignals.view, {"pair": pair})


async def open_rules(manager: DialogManager) -> None:
    await manager.start(SignalRules.all, mode=StartMode.RESET_STACK)


async def open_rules_above(manager: DialogManager) -> None:
    await manager.start(SignalRules.all)
