"""The passport of the programme: its fields, and how they came to be."""

from aiogram_dialog import Window

from bot.dialogs.school.passport import fields, history


def windows() -> list[Window]:
    return [*fields.windows(), *history.windows()]
