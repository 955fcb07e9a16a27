"""What waits for the bot, read as aiogram reads it."""

from aiogram.types import Update

from bot.sandbox.telegram import LocalTelegram


def arrived(telegram: LocalTelegram) -> list[Update]:
    """Fails where aiogram would not accept an update."""
    return [Update.model_validate(pending.json) for pending in telegram.updates.pending]
