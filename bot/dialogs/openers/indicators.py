"""Ways to the indicators and to the checkpoint."""

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states


async def open_indicators(manager: DialogManager) -> None:
    await manager.start(states.Indicators.sheet, mode=StartMode.RESET_STACK)


async def open_midyear(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    """The state of all programmes today; from a letter as a new message below it."""
    await manager.start(states.Midyear.today, mode=StartMode.RESET_STACK, show_mode=show)


async def open_midyear_above(manager: DialogManager) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Midyear.today)
