"""«Другая дата»: the reminder turns into a calendar, and back into itself, put off."""

from bot.dialogs.snooze.windows import dialog

__all__ = ["dialog"]
