"""Reading the settings, and what to say about each mistake in them."""

import difflib
import os
from pathlib import Path

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.config.settings import Settings
from bot.errors import Problem, SettingsError

# What to say about a variable whose value doesn't fit and whose own check has said nothing.
_ADVICE = {
    "BOT_TOKEN": "settings-token",
    "BOT_API_URL": "settings-api-url",
    "BOT_PROXY": "settings-proxy",
    "WEBHOOK_URL": "settings-webhook-url",
    "WEBHOOK_SECRET": "settings-webhook-secret",
    "WEBHOOK_LISTEN": "settings-webhook-listen",
    "DATABASE_URL": "settings-database",
    "TIMEZONE": "settings-timezone",
    "LOG_LEVEL": "settings-log-level",
    "LOG_FORMAT": "settings-log-format",
    "CLOCK_START": "settings-clock-start",
    "ROUND_SECONDS": "settings-round-seconds",
}
_SECRET = (
    "BOT_TOKEN",
    "BOT_PROXY",
    "DATABASE_URL",
    "BOT_API_URL",
    "WEBHOOK_URL",
    "WEBHOOK_SECRET",
)


def load_settings(folder: Path | None = None) -> Settings:
    """The settings from the environment and `folder`/.env; SettingsError says all that is wrong.

    `folder` is the current one unless given.
    """
    file = (folder or Path()) / ".env"
    problems = _strangers(file)
    try:
        # Its own arguments, which mypy doesn't see without pydantic's plugin.
        settings = Settings(_env_file=file, _env_file_encoding="utf-8-sig")  # type: ignore[call-arg]
    except ValidationError as wrong:
        problems += [_problem(detail) for detail in wrong.errors(include_url=False)]
        raise SettingsError(problems) from None
    if problems:
        raise SettingsError(problems)
    return settings


def known_settings() -> tuple[str, ...]:
    """The names of all variables, in the order of `Settings`."""
    return tuple(str(field.validation_alias) for field in Settings.model_fields.values())


def _strangers(file: Path) -> list[Problem]:
    """A misspelt name would otherwise leave its default in force without a word."""
    try:
        written = dotenv_values(file, encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError([Problem("settings-encoding", {"file": str(file)})]) from None
    ours = known_settings()
    environment = [name for name in os.environ if name.startswith("BOT_")]
    return [_stranger(name, ours) for name in [*written, *environment] if name not in ours]


def _stranger(name: str, ours: tuple[str, ...]) -> Problem:
    near = difflib.get_close_matches(name.upper(), ours, n=1)
    if near:
        return Problem("settings-unknown-near", {"name": name, "near": near[0]})
    return Problem("settings-unknown", {"name": name})


def _problem(detail: ErrorDetails) -> Problem:
    if not detail["loc"]:
        return Problem(detail["type"])
    name = str(detail["loc"][0])
    if name in _SECRET:
        return Problem(_ADVICE[name])
    return Problem(_ADVICE[name], {"value": str(detail["input"])})
