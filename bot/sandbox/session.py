"""An aiogram session whose other end is the local Telegram, in the same process."""

from collections.abc import AsyncGenerator
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from bot.sandbox.api import reply
from bot.sandbox.chats import Upload
from bot.sandbox.faults import AnswerLost, Loss
from bot.sandbox.files import kind_of
from bot.sandbox.methods.updating import file_at
from bot.sandbox.telegram import LocalTelegram

_LOST = {
    Loss.TIMEOUT: "Request timeout error",
    Loss.RESET: "ServerDisconnectedError: Server disconnected",
}


class SandboxSession(BaseSession):
    """Gives the methods the very parameters that HTTP would, and aiogram's own exceptions."""

    def __init__(self, telegram: LocalTelegram) -> None:
        super().__init__(api=TelegramAPIServer.from_base("http://sandbox"))
        self.telegram = telegram

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own signature
    ) -> TelegramType:
        params, files = await self._plain(bot, method)
        name = method.__api_method__
        try:
            answer = await reply(self.telegram, bot.token, name, params, files)
        except AnswerLost as lost:
            raise TelegramNetworkError(method=method, message=_LOST[lost.loss]) from lost
        response = self.check_response(bot, method, answer.status, answer.body)
        return cast(TelegramType, response.result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - aiogram's own signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,  # noqa: FBT001, FBT002 - aiogram's own signature
    ) -> AsyncGenerator[bytes, None]:
        path = url.partition(f"/file/bot{self.telegram.token}/")[2]
        content = file_at(self.telegram, path)
        if content is None:
            raise FileNotFoundError(url)
        for start in range(0, len(content), chunk_size):
            yield content[start : start + chunk_size]

    async def _plain(
        self, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> tuple[dict[str, Any], dict[str, Upload]]:
        inputs: dict[str, InputFile] = {}
        params: dict[str, Any] = {}
        for key, value in method.model_dump(warnings=False).items():
            plain = self.prepare_value(value, bot=bot, files=inputs)
            if plain:
                params[key] = plain
        files = {}
        for key, file in inputs.items():
            name = file.filename or key
            content = b"".join([chunk async for chunk in file.read(bot)])
            files[key] = Upload(name, content, kind_of(name))
        return params, files
