"""Inbox and dialog state: a small file of their own beside the business database.

Raw aiosqlite, since a tap touches it several times (0.05 ms an operation, through SQLAlchemy 0.5);
a file of its own, since a dialog saving inside a handler deadlocks on the business file.
"""

from bot.storage.live.records import Draft, Incoming, Remembered, Taken
from bot.storage.live.schema import NewerLiveFile
from bot.storage.live.store import LiveStore

__all__ = ["Draft", "Incoming", "LiveStore", "NewerLiveFile", "Remembered", "Taken"]
