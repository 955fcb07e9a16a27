"""How a person wants to be spoken to."""

from bot.dialogs.settings.windows import dialog

__all__ = ["dialog"]
