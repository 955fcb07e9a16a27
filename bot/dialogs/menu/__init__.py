"""The menu: where everything is reached from; help and privacy."""

from bot.dialogs.menu.windows import dialog

__all__ = ["dialog"]
