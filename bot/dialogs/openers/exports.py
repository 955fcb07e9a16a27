"""Ways to what can be taken away."""

from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states


async def open_exports(manager: DialogManager) -> None:
    await manager.start(states.Exports.files, mode=StartMode.RESET_STACK)


async def open_exports_above(manager: DialogManager) -> None:
    """«Назад» returns to where one came from."""
    await manager.start(states.Exports.files)
