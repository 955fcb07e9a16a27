"""The doors of dialogs: each is opened by a function with typed ids.

From a command or a menu the stack is reset: one live screen a chat.
"""

from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states


async def open_menu(manager: DialogManager, *, show: ShowMode | None = None) -> None:
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK, show_mode=show)
