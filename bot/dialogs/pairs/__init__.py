"""Pairs: a new one on one card, one's own, one pair's card."""

from aiogram_dialog import Dialog

from bot.dialogs.closing.ending import ending_windows
from bot.dialogs.pairs import order, records, rhythm, view
from bot.dialogs.pairs.forming import form, term


def form_dialog() -> Dialog:
    return Dialog(
        form.card_window(),
        *form.people_windows(),
        *form.code_windows(),
        *term.term_windows(),
    )


def view_dialog() -> Dialog:
    return Dialog(
        view.mine_window(),
        view.card_window(),
        order.window(),
        rhythm.window(),
        *ending_windows(),
        *records.record_windows(),
    )
