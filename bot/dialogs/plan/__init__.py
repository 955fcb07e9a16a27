"""The plan of a pair: its list, its items, and how they are written."""

from aiogram_dialog import Dialog

from bot.dialogs.plan import board, choosing, drafting, item, reasons, templates


def dialog() -> Dialog:
    return Dialog(
        board.window(),
        choosing.pairs_window(),
        choosing.goal_window(),
        item.window(),
        drafting.card_window(),
        *drafting.line_windows(),
        *templates.windows(),
        *reasons.windows(),
    )
