"""The settings of the road to Telegram and back."""

import re
from hashlib import blake2b
from typing import Final, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings

TELEGRAM: Final = "https://api.telegram.org"
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{16,256}")


class TelegramSettings(BaseSettings):
    """Who the bot is, where the Bot API is, and whether Telegram posts or is asked."""

    bot_token: SecretStr | None = Field(None, validation_alias="BOT_TOKEN")
    bot_api_url: str = Field(TELEGRAM, validation_alias="BOT_API_URL")
    bot_proxy: SecretStr | None = Field(None, validation_alias="BOT_PROXY")
    webhook_url: str | None = Field(None, validation_alias="WEBHOOK_URL")
    webhook_secret: SecretStr | None = Field(None, validation_alias="WEBHOOK_SECRET")
    webhook_listen: str = Field("127.0.0.1:8081", validation_alias="WEBHOOK_LISTEN")

    @property
    def real_telegram(self) -> bool:
        """Whether the other side is Telegram's own Bot API, with living people behind it."""
        host = urlsplit(self.bot_api_url).hostname or ""
        return host == "telegram.org" or host.endswith(".telegram.org")

    @property
    def webhook_place(self) -> tuple[str, int]:
        """Host and port to listen at."""
        host, _, port = self.webhook_listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def webhook_password(self) -> str:
        """What Telegram shows with every update: the one that was set, or one of the token's."""
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        return blake2b(token.encode(), digest_size=24, person=b"para-webhook").hexdigest()

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
        return web_address(url).rstrip("/")

    @field_validator("bot_proxy")
    @classmethod
    def _proxy_address(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            web_address(url.get_secret_value())
        return url

    @field_validator("webhook_url")
    @classmethod
    def _webhook_address(cls, url: str | None) -> str | None:
        return url if url is None else web_address(url)

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_signs(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not _SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError
        return secret

    @field_validator("webhook_listen")
    @classmethod
    def _host_and_port(cls, place: str) -> str:
        host, _, port = place.rpartition(":")
        if not host or not port.isdecimal() or not 1 <= int(port) <= 65535:
            raise ValueError
        return place

    @model_validator(mode="after")
    def _telegram_posts_over_https(self) -> Self:
        plain = self.webhook_url is not None and not self.webhook_url.startswith("https://")
        if plain and self.real_telegram:
            raise PydanticCustomError("settings-webhook-url", "WEBHOOK_URL without https")
        return self


def web_address(url: str) -> str:
    """An http(s) address without a query; `ValueError` for anything else."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
        raise ValueError
    return url
