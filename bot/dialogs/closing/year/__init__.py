"""The end of the school's year: reports, who stays, past years, the new one."""

from aiogram_dialog import Dialog

from bot.dialogs.closing.year import home, opening


def dialog() -> Dialog:
    return Dialog(*home.windows(), *opening.windows())
