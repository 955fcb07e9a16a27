"""One call to Telegram and what became of it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import Message

from bot.delivery.faults import is_passing, named
from bot.services.ports import Blocked, Delivered, Impossible, Later, Outcome

NOT_MODIFIED = "message is not modified"
_GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "bot was blocked")

log = structlog.get_logger(__name__)


async def attempt(call: Callable[[], Awaitable[Message | int]]) -> Outcome:
    """Do `call` and say how it ended; raises only for mistakes that are not Telegram's.

    `call` answers a message, or its id.
    """
    try:
        message = await call()
    except (TelegramAPIError, ClientDecodeError, OSError) as error:
        return _outcome(error)
    return Delivered(str(message if isinstance(message, int) else message.message_id))


def says(error: BaseException, *phrases: str) -> bool:
    """Whether Telegram refused with one of these (lower-case) phrases."""
    text = error.message.lower() if isinstance(error, TelegramAPIError) else ""
    return any(phrase in text for phrase in phrases)


def _outcome(error: Exception) -> Outcome:
    if isinstance(error, TelegramForbiddenError) or says(error, *_GONE):
        return Blocked()
    if isinstance(error, TelegramRetryAfter):
        return Later(timedelta(seconds=error.retry_after))
    if is_passing(error):
        log.info("telegram.later", error=named(error))
        return Later()
    if isinstance(error, TelegramBadRequest) and says(error, NOT_MODIFIED):
        return Delivered(str(getattr(error.method, "message_id", "")))
    log.error("telegram.impossible", error=named(error))
    return Impossible(named(error))
