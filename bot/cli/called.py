"""Where the command line was called from, and with which settings."""

import os
from pathlib import Path

from bot.config import Settings, load_settings


def from_caller(path: Path) -> Path:
    """A file as the person named it: `./para` moves to the root and keeps where it was called."""
    return Path(os.environ.get("PARA_CALLED_FROM", ""), path)


def ready() -> Settings:
    """The settings, with the log started by them; the first line of verbs that need either."""
    from bot.logs import start_logging

    settings = load_settings()
    secrets = [settings.bot_token.get_secret_value()] if settings.bot_token else []
    start_logging(settings.log_level, settings.log_format, secrets=secrets)
    return settings
