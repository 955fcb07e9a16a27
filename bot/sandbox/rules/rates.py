"""How much may be sent, by the sandbox's own clock.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: about 30 messages
a second in all, one a second in a chat with short bursts, 20 a minute in a group. Approximation:
Telegram's true limits move and are not published; the burst of 5 is ours; an edit counts towards
the 30 but not towards its chat.
"""

import math
from collections import deque
from datetime import datetime, timedelta

from bot.sandbox.faults import too_many

OVERALL = (30, timedelta(seconds=1))
GROUP = (20, timedelta(minutes=1))
CHAT_BURST = 5
CHAT_PAUSE = timedelta(seconds=1)


class Window:
    """At most `most` events in any stretch of `span`."""

    def __init__(self, most: int, span: timedelta) -> None:
        self._most, self._span = most, span
        self._times: deque[datetime] = deque()

    def wait(self, now: datetime) -> timedelta:
        while self._times and self._times[0] + self._span <= now:
            self._times.popleft()
        if len(self._times) < self._most:
            return timedelta(0)
        return self._times[0] + self._span - now

    def add(self, now: datetime) -> None:
        self._times.append(now)


class Bucket:
    """A burst first, then one event a pause."""

    def __init__(self, burst: int, pause: timedelta) -> None:
        self._ahead, self._pause = (burst - 1) * pause, pause
        self._next: datetime | None = None

    def wait(self, now: datetime) -> timedelta:
        if self._next is None:
            return timedelta(0)
        return max(timedelta(0), self._next - self._ahead - now)

    def add(self, now: datetime) -> None:
        self._next = max(self._next or now, now) + self._pause


class Rates:
    """Answers 429 when a chat, a group or all chats together get too much."""

    def __init__(self) -> None:
        self._overall = Window(*OVERALL)
        self._chats: dict[int, Bucket] = {}
        self._groups: dict[int, Window] = {}

    def count(self, chat: int, now: datetime, *, edit: bool = False) -> None:
        """Let one call through, or raise 429 with the whole seconds to wait."""
        meters: list[Window | Bucket] = [self._overall]
        if not edit:
            meters.append(self._chats.setdefault(chat, Bucket(CHAT_BURST, CHAT_PAUSE)))
            if chat < 0:
                meters.append(self._groups.setdefault(chat, Window(*GROUP)))
        wait = max(meter.wait(now) for meter in meters)
        if wait > timedelta(0):
            raise too_many(max(1, math.ceil(wait.total_seconds())))
        for meter in meters:
            meter.add(now)
