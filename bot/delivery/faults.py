"""Which of Telegram's errors mean "not now", and how long to wait before the next try."""

import random
from dataclasses import dataclass

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

_PASSING = (
    TelegramRetryAfter,
    TelegramServerError,
    TelegramNetworkError,
    TelegramConflictError,  # another poller: an old process that is still stopping
    TelegramUnauthorizedError,  # a token taken back, and perhaps given again
    TelegramNotFound,  # what Telegram answers to an unknown token in the address
    ClientDecodeError,  # an HTML page of a gateway
    OSError,  # time-outs are among these
)
_random = random.SystemRandom()


def is_passing(error: BaseException) -> bool:
    """Whether the same call may succeed later."""
    return isinstance(error, _PASSING) and not isinstance(error, TelegramEntityTooLarge)


def is_telegrams(error: BaseException) -> bool:
    """Whether it is Telegram that failed: a handler's own OSError (a file, a pipe) is ours."""
    return is_passing(error) and not isinstance(error, OSError)


def named(error: BaseException) -> str:
    """The error for the log. What an answer held stays out: it may be a person's words."""
    if isinstance(error, TelegramAPIError):
        return f"{type(error).__name__}: {error.message}"
    return type(error).__name__


@dataclass(frozen=True)
class Backoff:
    """Growing pauses in seconds: `first`, doubled up to `ceiling`, each shortened by chance.

    Without the chance everybody who lost Telegram at once would come back at once.
    """

    first: float = 1.0
    ceiling: float = 60.0

    def after(self, failures: int, error: BaseException | None = None) -> float:
        """The pause after so many `failures` in a row (from 1), at least what the error asks."""
        pause = min(self.first * 2.0 ** min(failures - 1, 32), self.ceiling)
        pause *= _random.uniform(0.5, 1.0)
        if isinstance(error, TelegramRetryAfter):
            return max(pause, float(error.retry_after))
        return pause
