"""Inbox and dialog state: a small file of their own beside the business database.

The bare driver, since a tap visits it four times (0.05 ms each, SQLAlchemy 0.5); a file of
its own, since a dialog saving inside a handler deadlocks on the business file.
"""

from bot.storage.live.records import Draft, Incoming, Remembered, Taken
from bot.storage.live.schema import NewerLiveFile
from bot.storage.live.store import LiveStore

__all__ = ["Draft", "Incoming", "LiveStore", "NewerLiveFile", "Remembered", "Taken"]
