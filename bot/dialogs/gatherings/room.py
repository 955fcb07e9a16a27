"""All dialogs of this room."""

from aiogram_dialog import Dialog

from bot.dialogs.gatherings import guests, more
from bot.dialogs.series import windows as series
from bot.dialogs.speed import card as speed_card
from bot.dialogs.speed import records as speed_records


def dialogs() -> list[Dialog]:
    return [
        more.dialog(),
        series.dialog(),
        guests.dialog(),
        Dialog(*speed_records.windows(), *speed_card.windows(), on_start=speed_card.filled),
    ]
