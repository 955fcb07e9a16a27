"""The curator's overview: the summary, pairs by light, «Напомнить всем», the file."""

from bot.dialogs.overview.windows import dialog

__all__ = ["dialog"]
