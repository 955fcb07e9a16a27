"""Rules of a pair: one card with all points, each changed in place; proposed and accepted."""

from aiogram_dialog import Dialog

from bot.dialogs.rules import windows


def dialog() -> Dialog:
    return Dialog(windows.card_window(), windows.point_window())
