"""A question between meetings, and its answer."""

from bot.dialogs.asking.windows import dialog

__all__ = ["dialog"]
