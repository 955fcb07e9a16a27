"""Lists of the bases."""

from aiogram_dialog import Dialog

from bot.dialogs.bases.roll.windows import filter_window, people_window


def dialog() -> Dialog:
    return Dialog(people_window(), filter_window())
