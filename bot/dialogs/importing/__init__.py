"""Loading people, pairs, plans and meetings from a file that was sent."""

from bot.dialogs.importing.looking import take_table
from bot.dialogs.importing.windows import dialog

__all__ = ["dialog", "take_table"]
