"""The webhook that is set, and how Telegram goes about an answer that was not 2xx."""

from dataclasses import dataclass, field
from typing import Final

CONNECTIONS: Final = 40
LONGEST_PAUSE: Final = 60
LONGEST_ASKED: Final = 3600


@dataclass(frozen=True)
class Failure:
    """The newest trouble with the receiver; `at` in seconds since 1970."""

    at: int
    words: str


@dataclass
class Webhook:
    """Where updates are posted to: https://core.telegram.org/bots/api#setwebhook."""

    url: str
    secret: str = ""
    connections: int = CONNECTIONS
    failure: Failure | None = field(default=None, compare=False)


def pause_before_retry(fails: int, asked: int = 0) -> int:
    """Seconds before the next try of one update after so many `fails` in a row (from 1).

    At once after the first, then 2, 4, 8 … up to 60; what the receiver asks for by Retry-After
    goes first, up to an hour. Documented only as "a reasonable amount of attempts"; the numbers
    are those of `WebhookActor.cpp` in Telegram's published Bot API server. Approximation: there
    the longest pause is drawn between 60 and 120.
    """
    if asked > 0:
        return min(asked, LONGEST_ASKED)
    return 0 if fails <= 1 else min(2 ** min(fails - 1, 16), LONGEST_PAUSE)
