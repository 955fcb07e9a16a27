"""The doors of the end of a year: of one pair, of the mentor's reports, of the whole school."""

from aiogram.fsm.state import State
from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import PairId


async def open_ending(manager: DialogManager, pair: PairId) -> None:
    """Which reason, as a new message: the letter above it stays."""
    await _send(manager, states.PairView.close, pair)


async def open_results(manager: DialogManager, pair: PairId) -> None:
    await _send(manager, states.Results.page, pair)


async def open_results_above(manager: DialogManager, pair: PairId) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Results.page, {"pair": pair})


async def open_case_above(manager: DialogManager, pair: PairId) -> None:
    """What a programme carried out has taught, for the bank of practices."""
    await manager.start(states.Results.case, {"pair": pair})


async def open_report(manager: DialogManager, pair: PairId) -> None:
    await _send(manager, states.Report.card, pair)


async def open_report_above(manager: DialogManager, pair: PairId) -> None:
    await manager.start(states.Report.card, {"pair": pair})


async def open_reports(manager: DialogManager) -> None:
    """The mentor's own: at once when there is one pair."""
    found = await services_of(manager).closing.reports.mine(speaker(manager))
    if len(found) == 1:
        data: Data = {"pair": found[0][0].id}
        await manager.start(states.Report.card, data, mode=StartMode.RESET_STACK)
    else:
        await manager.start(states.Report.mine, mode=StartMode.RESET_STACK)


async def open_school_reports_above(manager: DialogManager) -> None:
    await manager.start(states.Report.school)


async def open_reflection(manager: DialogManager, pair: PairId) -> None:
    await _send(manager, states.Reflect.question, pair)


async def open_reflection_above(manager: DialogManager, pair: PairId) -> None:
    await manager.start(states.Reflect.question, {"pair": pair})


async def open_publication(manager: DialogManager, pair: PairId) -> None:
    await _send(manager, states.Publish.card, pair)


async def open_publication_above(manager: DialogManager, pair: PairId) -> None:
    await manager.start(states.Publish.card, {"pair": pair})


async def open_year_end(manager: DialogManager) -> None:
    """Reports, who stays, past years, the new one."""
    await manager.start(states.YearEnd.home, mode=StartMode.RESET_STACK)


async def _send(manager: DialogManager, state: State, pair: PairId) -> None:
    data: Data = {"pair": pair}
    await manager.start(state, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
