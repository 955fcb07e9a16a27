"""Who is named for a part, by whom it is decided."""

from aiogram_dialog import Dialog

from bot.dialogs.bases.entering import approval, colleague, wish


def approval_dialog() -> Dialog:
    return Dialog(*approval.windows())


def naming_dialog() -> Dialog:
    return Dialog(*wish.windows(), *colleague.windows())
