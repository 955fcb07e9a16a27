"""The first word with the Bot API, before the heavy parts are loaded: does it know our token.

Without aiogram, so that a mistake in the settings is told at once.
"""

import json
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp
from pydantic import SecretStr

from bot.config import Settings
from bot.errors import StartError

_PATIENCE = aiohttp.ClientTimeout(total=5)  # seconds


def require_token(settings: Settings) -> str:
    """The token; StartError says in three lines how to get one."""
    if settings.bot_token is None:
        raise StartError("start-no-token")
    return settings.bot_token.get_secret_value()


async def introduce(settings: Settings) -> str:
    """The bot's username by getMe; StartError when the token is wrong or nobody answers so."""
    address = f"{settings.bot_api_url}/bot{require_token(settings)}/getMe"
    status, answer = await _get(address, settings)
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND} and "error_code" in answer:
        raise StartError("start-wrong-token")
    bot = answer.get("result")
    if status != HTTPStatus.OK or not isinstance(bot, dict):
        raise _unreachable(settings)
    return str(bot.get("username", ""))


async def _get(address: str, settings: Settings) -> tuple[int, dict[str, object]]:
    proxy = _plain(settings.bot_proxy)
    try:
        async with (
            aiohttp.ClientSession(timeout=_PATIENCE) as session,
            session.get(address, proxy=proxy) as response,
        ):
            answer = json.loads(await response.read())
    # The address holds the token: neither it nor the exception that quotes it may be shown.
    except (aiohttp.ClientError, OSError, ValueError):
        raise _unreachable(settings) from None
    return response.status, answer if isinstance(answer, dict) else {}


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _unreachable(settings: Settings) -> StartError:
    parts = urlsplit(settings.bot_api_url)
    port = f":{parts.port}" if parts.port else ""
    return StartError("start-api-unreachable", host=f"{parts.hostname}{port}")
