"""Calendar files: meetings and dates of a pair for the calendar of a phone."""

from bot.documents.calendar.files import calendar_file

__all__ = ["calendar_file"]
