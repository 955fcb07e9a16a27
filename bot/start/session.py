"""The road to the Bot API over HTTP: the operator's server, proxy and certificates.

aiogram's own session wants one more package for any proxy; aiohttp itself knows HTTP ones.
"""

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession, TCPConnector

from bot.config import Settings
from bot.start.botapi import proxy_of, trusted


class ApiSession(AiohttpSession):
    """aiogram's session over a connection made by the settings."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(api=TelegramAPIServer.from_base(settings.bot_api_url))
        self._through = proxy_of(settings)

    async def create_session(self) -> ClientSession:
        """The one connection pool, opened at the first request."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(ssl=trusted(), ttl_dns_cache=3600)
            self._session = ClientSession(connector=connector, proxy=self._through)
        return self._session
