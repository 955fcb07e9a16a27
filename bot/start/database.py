"""The database file as the operator knows it: may we write there, is it of this version."""

import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

from bot.config import SQLITE, Settings
from bot.errors import StartError
from bot.storage.engine import Storage
from bot.storage.migrate import difference, knows, migrate, newest, revision


@dataclass(frozen=True)
class Revisions:
    """What the database is at (None: it is empty or absent) and what this code wants."""

    present: str | None
    wanted: str | None


def prove_writable(path: Path) -> None:
    """StartError unless `path` is, or can become, an SQLite file that we may write."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=5)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except (OSError, sqlite3.Error):
        raise StartError("start-database-unwritable", file=str(path)) from None


async def look(settings: Settings) -> Revisions:
    """The revisions, without making a file where there is none. StartError as above."""
    if not settings.database_path.exists():
        return Revisions(None, newest())
    prove_writable(settings.database_path)
    async with _opened(settings.database_url) as storage:
        return Revisions(await revision(storage.engine), newest())


async def bring_up_to_date(settings: Settings) -> Revisions:
    """Migrates; says where the database was and is. StartError when it can't be.

    A database of a later version is left alone: this code would not understand it.
    """
    prove_writable(settings.database_path)
    async with _opened(settings.database_url) as storage:
        present = await revision(storage.engine)
        if present is not None and not knows(present):
            raise StartError("start-database-newer", file=str(settings.database_path))
        await migrate(storage.engine)
    return Revisions(present, newest())


async def undescribed() -> str | None:
    """What the tables have and the migrations lack, tried on a new database; None: nothing."""
    with tempfile.TemporaryDirectory(prefix="para-") as folder:
        async with _opened(f"{SQLITE}{folder}/new.db") as storage:
            await migrate(storage.engine)
            return await difference(storage.engine)


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Storage]:
    storage = Storage.at(url)
    try:
        yield storage
    finally:
        await storage.close()
