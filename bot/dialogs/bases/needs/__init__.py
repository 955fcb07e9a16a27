"""What a mentee finds difficult, and how it was found out."""

from aiogram_dialog import Dialog

from bot.dialogs.bases.needs import diagnosis, opening, view


def dialog() -> Dialog:
    return Dialog(view.all_window(), view.need_window(), *opening.windows())


def diagnosis_dialog() -> Dialog:
    return Dialog(*diagnosis.windows())
