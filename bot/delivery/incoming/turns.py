"""Turns: one update at a time in a chat, its dialog state loaded once and saved once.

aiogram-dialog reads and writes about five times a tap; inside a turn that is memory. A turn that
fails saves nothing, so the update that is taken again meets the state it met the first time.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

from bot.storage.live import LiveStore


class OutsideTurn(RuntimeError):
    """Dialog state was asked for outside a turn of its chat: a mistake in the code."""


class Turn:
    """The state of one chat while it is its turn. Values are JSON texts."""

    def __init__(self, chat: int, values: dict[str, str], *, lost_state: bool = False) -> None:
        self.chat = chat
        self.lost_state = lost_state
        """Another version of Para wrote this chat's state, so it is treated as absent."""
        self.open = True
        self.owner = asyncio.current_task()
        self._values = values
        self._changed: dict[str, str | None] = {}

    def read(self, key: str) -> str | None:
        """The text under `key`, as changed in this turn."""
        if key in self._changed:
            return self._changed[key]
        return self._values.get(key)

    def write(self, key: str, value: str | None) -> None:
        """Set the text under `key`, or drop it."""
        if value == self._values.get(key):
            self._changed.pop(key, None)
        else:
            self._changed[key] = value

    def clear(self) -> None:
        """Drop everything the chat's state holds."""
        self._changed = dict.fromkeys(self._values)

    @property
    def changed(self) -> dict[str, str | None]:
        """What differs from the state the turn began with."""
        return self._changed


_current: ContextVar[Turn | None] = ContextVar("turn", default=None)


def current_turn() -> Turn:
    """The turn that this code runs in. Raises OutsideTurn."""
    turn = _current.get()
    if turn is None or not turn.open:
        raise OutsideTurn("no turn is open: `async with turns.open(chat)`")
    return turn


class Turns:
    """Gives turns out. `version` is that of the dialogs: state of another one is not read."""

    def __init__(self, live: LiveStore, version: int) -> None:
        self._live = live
        self._version = version
        self._locks: dict[int, _ChatLock] = {}

    @asynccontextmanager
    async def open(self, chat: int, *, done: str | None = None) -> AsyncIterator[Turn]:
        """Wait for the turn of `chat`, load its state and save what changed at the end.

        The update of operation `done` leaves the inbox in the same commit. An exception saves
        nothing.
        Turns don't nest: whoever opens a second one for the same chat would wait for themselves.
        """
        async with self._exclusively(chat):
            state = await self._live.load(chat, self._version)
            turn = Turn(chat, state.values, lost_state=bool(state.foreign))
            token = _current.set(turn)
            try:
                yield turn
            finally:
                turn.open = False
                _current.reset(token)
            dropped: dict[str, str | None] = dict.fromkeys(state.foreign)
            await self._live.save(chat, dropped | turn.changed, self._version, done=done)

    def inside(self, chat: int) -> bool:
        """Whether this very task is in the turn of `chat`.

        A task that a handler left behind carries the handler's context, but not its turn.
        """
        turn = _current.get()
        return (
            turn is not None
            and turn.open
            and turn.chat == chat
            and turn.owner is asyncio.current_task()
        )

    @property
    def busy(self) -> int:
        """How many chats have a turn open or waited for."""
        return len(self._locks)

    async def quiet(self) -> None:
        """Wait until no turn is open or waited for."""
        while self._locks:
            async with next(iter(self._locks.values())).lock:
                pass

    @asynccontextmanager
    async def _exclusively(self, chat: int) -> AsyncIterator[None]:
        entry = self._locks.setdefault(chat, _ChatLock())
        entry.users += 1
        try:
            async with entry.lock:
                yield
        finally:
            entry.users -= 1
            if not entry.users:
                del self._locks[chat]


class _ChatLock:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.users = 0
