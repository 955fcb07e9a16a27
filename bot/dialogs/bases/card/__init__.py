"""A person's card and its lines."""

from aiogram_dialog import Dialog

from bot.dialogs.bases.card import lines, qualifying, view


def dialog() -> Dialog:
    return Dialog(
        view.card_window(),
        view.leave_window(),
        lines.lines_window(),
        lines.line_window(),
        *qualifying.windows(),
    )
