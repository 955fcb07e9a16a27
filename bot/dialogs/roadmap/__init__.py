"""The roadmap of the school: stages, items, what is lacking."""

from aiogram_dialog import Dialog

from bot.dialogs.roadmap import board, editing, holding, item, own

__all__ = ["dialog"]


def dialog() -> Dialog:
    lists = (*board.windows(), own.window())
    return Dialog(*lists, item.window(), *editing.windows(), *holding.windows())
