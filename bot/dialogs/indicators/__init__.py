"""Indicators of the year: the sheet, one of them, what is entered; the checkpoint."""

from aiogram_dialog import Dialog

from bot.dialogs.indicators import card, entering, history, sheet, slices
from bot.dialogs.indicators.midyear import kept, today, writing

__all__ = ["dialogs"]


def dialogs() -> list[Dialog]:
    return [
        Dialog(
            *sheet.windows(),
            *card.windows(),
            *entering.windows(),
            *history.windows(),
            *slices.windows(),
        ),
        Dialog(*today.windows(), *kept.windows(), *writing.windows()),
    ]
