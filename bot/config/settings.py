"""`Settings`: every variable, what it may hold and what follows from it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import SettingsConfigDict

from bot.config.telegram import TelegramSettings

SQLITE = "sqlite+aiosqlite:///"


class Settings(TelegramSettings):
    """Everything an operator can set. Times are aware UTC, paths may be relative."""

    model_config = SettingsConfigDict(
        case_sensitive=True, env_ignore_empty=True, extra="ignore", frozen=True
    )

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
