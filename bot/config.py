"""The settings: environment first, then `.env` of the current folder (`./para` makes it the root).

Each variable is explained in `.env.example`. What is wrong becomes a `SettingsError`, whose
problems carry text keys; values that may hold a secret never get into them.
"""

import difflib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import Problem, SettingsError

SQLITE = "sqlite+aiosqlite:///"
TELEGRAM = "https://api.telegram.org"

# What to say about a variable whose value doesn't fit and whose own check has said nothing.
_ADVICE = {
    "BOT_TOKEN": "settings-token",
    "BOT_API_URL": "settings-api-url",
    "BOT_PROXY": "settings-proxy",
    "DATABASE_URL": "settings-database",
    "TIMEZONE": "settings-timezone",
    "LOG_LEVEL": "settings-log-level",
    "LOG_FORMAT": "settings-log-format",
    "CLOCK_START": "settings-clock-start",
    "ROUND_SECONDS": "settings-round-seconds",
}
_SECRET = ("BOT_TOKEN", "BOT_PROXY", "DATABASE_URL", "BOT_API_URL")


class Settings(BaseSettings):
    """Everything an operator can set. Times are aware UTC, paths may be relative."""

    model_config = SettingsConfigDict(
        case_sensitive=True, env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr | None = Field(None, validation_alias="BOT_TOKEN")
    bot_api_url: str = Field(TELEGRAM, validation_alias="BOT_API_URL")
    bot_proxy: SecretStr | None = Field(None, validation_alias="BOT_PROXY")
    database_url: str = Field(f"{SQLITE}data/para.db", validation_alias="DATABASE_URL")
    timezone: str = Field("Europe/Moscow", validation_alias="TIMEZONE")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", validation_alias="LOG_LEVEL"
    )
    log_format: Literal["console", "json"] = Field("console", validation_alias="LOG_FORMAT")
    clock_start: datetime | None = Field(None, validation_alias="CLOCK_START")
    round_seconds: int = Field(60, ge=1, validation_alias="ROUND_SECONDS")

    @property
    def zone(self) -> ZoneInfo:
        """The zone of an organisation that has not chosen its own."""
        return ZoneInfo(self.timezone)

    @property
    def database_path(self) -> Path:
        """The SQLite file of the business data."""
        return Path(self.database_url.removeprefix(SQLITE))

    @property
    def live_path(self) -> Path:
        """The SQLite file of the inbox and the dialogs, beside the business data."""
        return self.database_path.with_name("live.db")

    @property
    def real_telegram(self) -> bool:
        """Whether the other side is Telegram's own Bot API, with living people behind it."""
        host = urlsplit(self.bot_api_url).hostname or ""
        return host == "telegram.org" or host.endswith(".telegram.org")

    @field_validator("bot_token")
    @classmethod
    def _token_shape(cls, token: SecretStr | None) -> SecretStr | None:
        number, _, secret = (token.get_secret_value() if token else "1:1").partition(":")
        if not number.isdigit() or not secret or any(sign.isspace() for sign in secret):
            raise ValueError
        return token

    @field_validator("bot_api_url")
    @classmethod
    def _api_address(cls, url: str) -> str:
        return _web_address(url).rstrip("/")

    @field_validator("bot_proxy")
    @classmethod
    def _proxy_address(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            _web_address(url.get_secret_value())
        return url

    @field_validator("database_url")
    @classmethod
    def _known_driver(cls, url: str) -> str:
        file = url.removeprefix(SQLITE)
        if file in {url, "", ":memory:"} or "?" in file:
            raise ValueError
        return url

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            return ZoneInfo(name).key
        except (OSError, KeyError) as unknown:  # a folder of the zone data is an OSError
            raise ValueError from unknown

    @field_validator("log_level", mode="before")
    @classmethod
    def _level_in_any_case(cls, level: str) -> str:
        return level.upper()

    @field_validator("clock_start", mode="before")
    @classmethod
    def _aware_start(cls, text: str | None) -> datetime | None:
        if text is None:
            return None
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError
        return moment.astimezone(UTC)

    @model_validator(mode="after")
    def _own_time_only_among_ourselves(self) -> Self:
        if self.clock_start is not None and self.real_telegram:
            raise PydanticCustomError("settings-clock-real", "CLOCK_START with the real Telegram")
        return self


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


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
        raise ValueError
    return url


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
