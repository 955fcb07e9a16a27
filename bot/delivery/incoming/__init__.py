"""The way in: from Telegram into the inbox, out of it a chat at a time."""
