"""The road to Telegram and back: updates in and out of the inbox, turns, pace, outcomes."""
