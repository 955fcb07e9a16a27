"""Coming in by a link: consent first, then at most three questions."""

from bot.dialogs.joining.form import JoinForm
from bot.dialogs.joining.windows import dialog

__all__ = ["JoinForm", "dialog"]
