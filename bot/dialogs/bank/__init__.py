"""The bank of programmes: found by words, direction and form; taken as a pattern."""

from aiogram_dialog import Dialog

from bot.dialogs.bank import windows


def dialog() -> Dialog:
    return Dialog(
        windows.found_window(),
        *windows.filter_windows(),
        windows.programme_window(),
        windows.pair_window(),
    )
