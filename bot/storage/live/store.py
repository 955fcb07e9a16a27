"""Inbox and dialog state over one raw connection, which a thread of its own works.

Each operation is one visit to that thread, begun and committed there: tasks can't get into one
another's transactions, and one that is cancelled leaves none open. (aiosqlite visits its thread
for each statement, a turn's end four times, and needs a lock and a shield for the same.)
An update is confirmed to Telegram because it is stored here, so storing it waits for the disk
(synchronous=FULL). Everything else is NORMAL: a power cut may take back the end of a turn, update
and dialog state together, and the turn is then run again under the same operation id.
"""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from bot.storage.live import queries as q
from bot.storage.live.records import Draft, Incoming, Remembered, Taken
from bot.storage.live.schema import prepare

Step = tuple[str, Sequence[Any]]
T = TypeVar("T")


class LiveStore:
    """Opened by `open`, closed by `close`; safe to use from many tasks of one loop."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="live")
        self._db: sqlite3.Connection
        self._path = path

    @classmethod
    async def open(cls, path: Path, clock: Callable[[], datetime]) -> Self:
        """Open the file at `path`, made or upgraded as needed.

        Raises NewerLiveFile, OSError, sqlite3.Error.
        """
        store = cls(path, clock)
        with ExitStack() as unopened:
            unopened.callback(store._thread.shutdown, wait=False)
            await store._there(store._connect)
            unopened.pop_all()
        return store

    async def close(self) -> None:
        """Wait for what is being written and close the file."""
        await self._there(self._db.close)
        self._thread.shutdown(wait=False)

    async def add(self, updates: Iterable[Incoming]) -> list[int]:
        """Store what is new among `updates` and wait for the disk; the chats that got something.

        An update that was stored before, handled or not, changes nothing.
        """
        batch = json.dumps([tuple(update) for update in updates])
        rows = await self._there(self._durably, q.ADD, (self._now(), batch))
        return list(dict.fromkeys(chat for (chat,) in rows))

    async def waiting_chats(self) -> list[int]:
        """Chats with something to handle, the one that waits longest first."""
        return [chat for (chat,) in await self._run(q.WAITING_CHATS)]

    async def take(self, chat: int) -> Taken | None:
        """The oldest waiting update of `chat`, with this attempt already counted.

        It stays in the inbox until `done`, `save(done=...)` or `set_aside`: whoever is killed
        while handling it leaves it to be taken again.
        """
        rows = await self._run(q.TAKE, (chat,))
        return Taken(*rows[0]) if rows else None

    async def excuse(self, operation: str) -> None:
        """The last attempt failed by no fault of the update: count it among `faults` instead."""
        await self._run(q.EXCUSE, (operation,))

    async def done(self, operation: str) -> None:
        """Forget what the update said; its operation is remembered until `purge`."""
        await self._run(q.DONE, (self._now(), operation))

    async def set_aside(self, operation: str, error: str) -> None:
        """Keep a poison update for the operator, out of its chat's way."""
        await self._run(q.SET_ASIDE, (self._now(), error, operation))

    async def purge(self, before: datetime) -> int:
        """Drop operations and poison ended before an aware `before`; how many.

        Telegram offers an update again for a day, so keep at least two.
        """
        return len(await self._run(q.PURGE, (_stamp(before),)))

    async def load(self, chat: int, version: int) -> Remembered:
        """The whole dialog state of `chat`; keys not written by `version` come without values."""
        rows = await self._run(q.LOAD, (chat,))
        return Remembered(
            values={key: value for key, value, written in rows if written == version},
            foreign=frozenset(key for key, _, written in rows if written != version),
        )

    async def save(
        self,
        chat: int,
        changed: Mapping[str, str | None],
        version: int,
        *,
        done: str | None = None,
    ) -> None:
        """End a turn in one commit: set or (None) drop keys, and the update `done` with it."""
        kept = {key: value for key, value in changed.items() if value is not None}
        steps: list[Step] = []
        if kept:
            steps.append((q.SET, (chat, version, self._now(), json.dumps(kept))))
        if dropped := changed.keys() - kept.keys():
            steps.append((q.DROP, (chat, json.dumps(sorted(dropped)))))
        if done is not None:
            steps.append((q.DONE, (self._now(), done)))
        if steps:
            await self._there(self._together, steps)

    async def drafts_older_than(self, moment: datetime, key_part: str = "") -> list[Draft]:
        """State untouched since before an aware `moment` whose key contains `key_part`."""
        rows = await self._run(q.OLDER, (_stamp(moment), key_part))
        return [
            Draft(chat, key, value, datetime.fromtimestamp(touched, UTC))
            for chat, key, value, touched in rows
        ]

    async def forget(self, chat: int) -> None:
        """Erase what is stored of a person's `chat`, but for what waits to be handled."""
        steps = [(q.FORGET_STATE, (chat,)), (q.FORGET_PAYLOADS, (chat,))]
        await self._there(self._together, steps)

    def _now(self) -> float:
        return _stamp(self._clock())

    async def _run(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return await self._there(self._fetch, sql, values)

    async def _there(self, work: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)

    def _connect(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(self._path, isolation_level=None)
        with ExitStack() as unready:
            unready.callback(self._db.close)
            for pragma in ("busy_timeout=5000", "journal_mode=WAL", "synchronous=NORMAL"):
                self._fetch(f"PRAGMA {pragma}")
            prepare(self._db)
            unready.pop_all()

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        # A statement with RETURNING is committed when all its rows are read.
        return self._db.execute(sql, values).fetchall()

    def _durably(self, sql: str, values: Sequence[Any]) -> list[Any]:
        self._fetch("PRAGMA synchronous=FULL")
        try:
            return self._fetch(sql, values)
        finally:
            self._fetch("PRAGMA synchronous=NORMAL")

    def _together(self, steps: Sequence[Step]) -> None:
        self._fetch("BEGIN IMMEDIATE")
        try:
            for sql, values in steps:
                self._fetch(sql, values)
            self._fetch("COMMIT")
        except BaseException:  # half of them must not stay, whatever stopped the rest
            if self._db.in_transaction:  # a full disk has rolled it back already
                self._fetch("ROLLBACK")
            raise


def _stamp(moment: datetime) -> float:
    if moment.tzinfo is None:
        raise ValueError("a naive time can't be stored")
    return moment.timestamp()
