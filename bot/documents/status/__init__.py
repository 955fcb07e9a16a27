"""The workbook of a school's state."""

from bot.documents.status.book import SHEETS, write_xlsx

__all__ = ["SHEETS", "write_xlsx"]
