"""The curator invites: a role, one person or many, and the link as a message of its own."""

from bot.dialogs.inviting.windows import dialog

__all__ = ["dialog"]
