"""Statements are compiled once a worker, not once a story: as in a process that lives long.

SQLAlchemy looks up what it has compiled by the engine's cache and its dialect. Each story has an
engine of its own, and compiling everything anew was a quarter of the suite's time.
"""

from functools import partial
from unittest.mock import patch

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.ext.asyncio import create_async_engine


class OneForAll(SQLiteDialect_aiosqlite):
    """Equal to every other of its kind, so that they find each other's statements."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


def keep() -> None:
    """From now on all engines of this process share one cache."""
    registry.register("sqlite.aiosqlite", __name__, OneForAll.__name__)
    shared = partial(create_async_engine, execution_options={"compiled_cache": {}})
    patch("bot.storage.engine.create_async_engine", shared).start()
