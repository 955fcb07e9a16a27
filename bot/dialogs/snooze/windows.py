"""One window: when to be reminded."""

from aiogram_dialog import Dialog, Window

from bot.dialogs import states
from bot.dialogs.dates import DayPicker, day_input
from bot.dialogs.rows import back_row
from bot.dialogs.snooze.actions import bounds, put_off
from bot.dialogs.words import Say
from bot.domain.spoken import Toward


def dialog() -> Dialog:
    return Dialog(
        Window(
            Say("reminders-type-day"),
            DayPicker("day", put_off, bounds, quick=(2, 3)),
            back_row(),
            day_input(put_off, Toward.FUTURE),
            state=states.Snooze.day,
            preview_data={},
        )
    )
