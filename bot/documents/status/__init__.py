"""The workbook of a school's state."""

from bot.documents.status.book import SHEETS, Progress, write_xlsx

__all__ = ["SHEETS", "Progress", "write_xlsx"]
