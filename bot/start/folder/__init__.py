"""`para papers`: every paper of a school in one folder."""

from bot.start.folder.making import Order, make_folder

__all__ = ["Order", "make_folder"]
