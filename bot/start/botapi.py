"""The first word with the Bot API, before the heavy parts are loaded: does it know our token.

Without aiogram, so that a mistake in the settings is told at once.
"""

import json
import ssl
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp
import certifi

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


def proxy_of(settings: Settings) -> str | None:
    """The proxy's address as aiohttp takes it, user and password inside."""
    return settings.bot_proxy.get_secret_value() if settings.bot_proxy else None


def trusted() -> ssl.SSLContext:
    """Certificates of the wide world and of this machine: a school's proxy may have its own."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


async def _get(address: str, settings: Settings) -> tuple[int, dict[str, object]]:
    connector = aiohttp.TCPConnector(ssl=trusted())
    try:
        async with (
            aiohttp.ClientSession(connector=connector, timeout=_PATIENCE) as session,
            session.get(address, proxy=proxy_of(settings)) as response,
        ):
            answer = json.loads(await response.read())
    # The address holds the token: neither it nor the exception that quotes it may be shown.
    except (aiohttp.ClientError, OSError, ValueError):
        raise _unreachable(settings) from None
    return response.status, answer if isinstance(answer, dict) else {}


def _unreachable(settings: Settings) -> StartError:
    parts = urlsplit(settings.bot_api_url)
    port = f":{parts.port}" if parts.port else ""
    return StartError("start-api-unreachable", host=f"{parts.hostname}{port}")
