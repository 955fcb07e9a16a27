"""The workbook that the figures of the monitoring screens are recounted from."""

from bot.documents.monitoring.book import SHEETS, write_monitoring

__all__ = ["SHEETS", "write_monitoring"]
