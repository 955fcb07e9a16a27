"""Petitions: what was asked and waits, asking for something, one petition's card."""

from aiogram_dialog import Dialog

from bot.dialogs.petitions import card, changes, home, reasons, release, terms


def dialog() -> Dialog:
    return Dialog(
        *home.home_windows(),
        *reasons.reason_windows(),
        *terms.term_windows(),
        *changes.change_windows(),
        *release.release_windows(),
        *card.card_windows(),
    )
