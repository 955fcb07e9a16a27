"""Ways into loading a file."""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs.states import Importing


async def open_import(manager: DialogManager) -> None:
    """What may be sent, and a template."""
    await manager.start(Importing.start, mode=StartMode.RESET_STACK)


async def open_seen(manager: DialogManager, file: str, name: str) -> None:
    """What a file would do, below it; `file`: as the messenger calls it."""
    data: Data = {"file": file, "name": name}
    await manager.start(Importing.seen, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
