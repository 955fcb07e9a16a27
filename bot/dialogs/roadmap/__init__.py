"""The roadmap of the school: stages, items, what is lacking."""

from aiogram_dialog import Dialog

from bot.dialogs.roadmap import board, editing, holding, item

__all__ = ["dialog"]


def dialog() -> Dialog:
    return Dialog(*board.windows(), item.window(), *editing.windows(), *holding.windows())
