"""The queue of updates and the one poller that may wait at it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.sandbox.chats import Json
from bot.sandbox.faults import conflict
from bot.sandbox.rules.ages import kept

# https://core.telegram.org/bots/api#getupdates, parameter allowed_updates.
ON_REQUEST_ONLY: Final = {"chat_member", "message_reaction", "message_reaction_count"}
LONGEST_POLL: Final = 50
OTHER_POLL: Final = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True)
class Pending:
    json: Json
    kind: str
    at: datetime

    @property
    def id(self) -> int:
        return int(self.json["update_id"])

    @property
    def lane(self) -> str:
        """Whose updates must arrive in this one's order: the chat's, the person's, the poll's."""
        event: Json = self.json[self.kind]
        message: Json = event.get("message") or {}
        for place in (message.get("chat"), event.get("chat"), event.get("user"), event):
            if place and "id" in place:
                return str(place["id"])
        return ""


class Stir:
    """Wakes those who wait for something to become true here."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def happened(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until `condition` holds; it is asked anew after every event."""
        while not condition():
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                await future
            finally:
                self._waiting.discard(future)


class Updates:
    """Updates in order, until the bot confirms them by asking for what comes after."""

    def __init__(self, clock: Callable[[], datetime], begun: int = 0) -> None:
        self._clock = clock
        self._next_id = 500_000_001 + begun
        self._allowed: set[str] | None = None
        self._waiting: asyncio.Future[str] | None = None
        self.pending: list[Pending] = []
        self.stir = Stir()

    def push(self, kind: str, payload: Json) -> Json | None:
        """Queue an update; None when the bot does not want this kind."""
        if not self._wanted(kind):
            return None
        update = {"update_id": self._next_id, kind: payload}
        self._next_id += 1
        self.pending.append(Pending(update, kind, self._clock()))
        self._wake()
        self.stir.happened()
        return update

    @property
    def awaited(self) -> bool:
        """Whether a poller waits at this moment."""
        return self._waiting is not None and not self._waiting.done()

    @property
    def allowed(self) -> list[str]:
        """The kinds that the bot asked for; empty is Telegram's own choice."""
        return sorted(self._allowed or ())

    def allow(self, kinds: list[str]) -> None:
        """Remembered until it is given anew; empty is Telegram's own choice."""
        self._allowed = set(kinds) or None

    async def take(self, offset: int, limit: int, patience: float) -> list[Json]:
        """Confirm what lies before `offset` and return the rest, waiting up to `patience` seconds.

        A call that comes while another waits ends that one with 409, as Telegram does.
        """
        self.interrupt(OTHER_POLL)
        self._confirm(offset)
        if not self.fresh() and patience > 0:
            await self._wait(min(patience, LONGEST_POLL))
        return [pending.json for pending in self.fresh()[:limit]]

    def interrupt(self, words: str) -> None:
        """End the poll that waits, if one does, with 409."""
        self._wake(words)

    def fresh(self) -> list[Pending]:
        """What waits and is not too old, the oldest first."""
        now = self._clock()
        self.pending = [it for it in self.pending if kept(it.kind, it.at, now)]
        return self.pending

    def done(self, update: Pending) -> None:
        """A posted update has arrived."""
        self.pending = [it for it in self.pending if it is not update]
        self.stir.happened()

    def drop(self) -> None:
        self.pending.clear()

    def _wanted(self, kind: str) -> bool:
        return kind not in ON_REQUEST_ONLY if self._allowed is None else kind in self._allowed

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        else:
            self.pending = [pending for pending in self.pending if pending.id >= offset]

    def _wake(self, words: str = "") -> None:
        """Words end the poll that waits; without any it looks for what came."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(words)
        self._waiting = None

    async def _wait(self, seconds: float) -> None:
        mine: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._waiting = mine
        self.stir.happened()
        try:
            done, _ = await asyncio.wait({mine}, timeout=seconds)
        finally:
            if self._waiting is mine:
                self._waiting = None
        if done and mine.result():
            raise conflict(mine.result())
