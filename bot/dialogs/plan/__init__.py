"""The plan of a pair: its list, its items, and how they are written."""

from aiogram_dialog import Dialog

from bot.dialogs.plan import (
    board,
    choosing,
    details,
    drafting,
    fulfilled,
    item,
    reasons,
)


def dialog() -> Dialog:
    return Dialog(
        board.window(),
        choosing.pairs_window(),
        choosing.goal_window(),
        item.window(),
        *fulfilled.windows(),
        drafting.card_window(),
        *drafting.line_windows(),
        *details.windows(),
        *choosing.template_windows(),
        *reasons.windows(),
    )
