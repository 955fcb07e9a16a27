"""Matching: a short list, a draft for everybody; orders for many; a pair's marks."""

from aiogram_dialog import Dialog

from bot.dialogs.matching import everybody, orders, terms, windows


def dialogs() -> list[Dialog]:
    return [
        Dialog(
            windows.needs_window(),
            windows.mentee_window(),
            windows.mentor_window(),
            *everybody.windows(),
        ),
        Dialog(orders.draft_window(), *orders.typed_windows()),
        terms.terms_dialog(),
    ]
