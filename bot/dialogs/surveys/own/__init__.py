"""Questionnaires of the school's own: their texts as files, the curator's yearly sheet."""

from aiogram_dialog import Dialog

from bot.dialogs.surveys.own import forms, sheets

__all__ = ["own_dialog"]


def own_dialog() -> Dialog:
    return Dialog(*forms.windows(), sheets.window())
