"""The two bases: lists, cards, difficulties, naming and approving."""

from aiogram_dialog import Dialog

from bot.dialogs.bases import card, entering, needs, roll


def dialogs() -> list[Dialog]:
    return [
        roll.dialog(),
        card.dialog(),
        needs.dialog(),
        needs.diagnosis_dialog(),
        entering.approval_dialog(),
        entering.naming_dialog(),
    ]
