"""The business file: one writer at a time, readers beside it, nothing naive.

A write runs under BEGIN IMMEDIATE behind one asyncio lock: with SQLite's deferred default ten
concurrent read-modify-writes ended at one, and a pool of writers starves for seconds.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.domain.people import Actor
from bot.storage.desk import Desk

READERS = 4


def make_engine(url: str) -> AsyncEngine:
    """An engine with foreign keys, WAL and full synchronisation switched on at connect."""
    place = make_url(url).database
    if place and place != ":memory:":
        Path(place).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(url, pool_size=READERS + 1, max_overflow=0, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _on_connect)
    return engine


def _on_connect(connection: Any, _record: Any) -> None:
    # The driver must not begin by itself: BEGIN IMMEDIATE is ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "foreign_keys=ON",
        "journal_mode=WAL",
        "synchronous=FULL",
        "busy_timeout=5000",
        # Drafts of anonymous answers and erased people leave no trace on the pages of the file.
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class Storage:
    """The database of all organisations."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._writer = asyncio.Lock()

    @classmethod
    def at(cls, url: str) -> "Storage":
        return cls(make_engine(url))

    @property
    def url(self) -> str:
        """With its password, if it has one: for another process, never for a log."""
        return self.engine.url.render_as_string(hide_password=False)

    async def close(self) -> None:
        await self.engine.dispose()

    @asynccontextmanager
    async def change(self, by: Actor | None = None) -> AsyncIterator[Desk]:
        """One use case, one transaction; audit rows and notes are written at its end.

        Under the name of `by`'s operation: repeating a finished one raises Repeated.
        """
        async with self._writer, self.engine.connect() as connection:
            await connection.exec_driver_sql("BEGIN IMMEDIATE")
            desk = Desk(connection, by)
            try:
                await desk.open()
                yield desk
                await desk.flush()
            except BaseException:  # a cancelled turn too leaves nothing half done
                await _end(connection, "ROLLBACK")
                raise
            await _end(connection, "COMMIT")

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Desk]:
        """A snapshot; writers don't wait for it."""
        async with self.engine.connect() as connection:
            await connection.exec_driver_sql("BEGIN")
            try:
                yield Desk(connection, None)
            finally:
                await _end(connection, "ROLLBACK")


async def _end(connection: AsyncConnection, word: str) -> None:
    if connection.invalidated:
        return  # cancelled in the middle of a statement: it is gone with its transaction
    # Shielded: a cancelled turn must not leave the one writer inside a transaction.
    await asyncio.shield(connection.exec_driver_sql(word))


__all__ = ["IntegrityError", "Storage", "make_engine"]
