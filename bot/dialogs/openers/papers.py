"""Ways to papers: one's own, those of a pair, the forms of a school."""

from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states
from bot.domain.ids import PairId


async def open_papers(manager: DialogManager) -> None:
    await manager.start(states.Papers.mine, mode=StartMode.RESET_STACK)


async def open_papers_above(manager: DialogManager) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Papers.mine)


async def open_pair_papers_above(manager: DialogManager, pair: PairId) -> None:
    await manager.start(states.Papers.pair, {"pair": pair})


async def open_pictures_above(manager: DialogManager) -> None:
    await manager.start(states.Papers.pictures)


async def open_forms_above(manager: DialogManager) -> None:
    await manager.start(states.Papers.forms)
