"""The settings: environment first, then `.env` of the current folder (`./para` makes it the root).

Each variable is explained in `.env.example`. What is wrong becomes a `SettingsError`, whose
problems carry text keys; values that may hold a secret never get into them.
"""

from bot.config.loading import known_settings, load_settings
from bot.config.settings import SQLITE, Settings
from bot.config.telegram import TELEGRAM

__all__ = ["SQLITE", "TELEGRAM", "Settings", "known_settings", "load_settings"]
