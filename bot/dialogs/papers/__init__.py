"""Papers as files of Word, and the school's own forms for them."""

from aiogram_dialog import Dialog

from bot.dialogs.papers import forms, lists, pictures
from bot.dialogs.papers.taking import take_form

__all__ = ["dialog", "take_form"]


def dialog() -> Dialog:
    return Dialog(*lists.windows(), *forms.windows(), pictures.window())
