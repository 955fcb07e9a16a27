"""Migrations by Alembic, in one transaction a run: all of it or nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

PLACE = Path(__file__).parent / "migrations"
T = TypeVar("T")


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(PLACE))
    config.attributes["connection"] = connection
    return config


async def _within(engine: AsyncEngine, work: Callable[[Connection], T]) -> T:
    async with engine.connect() as connection:
        # Rebuilding a table (SQLite's ALTER) must not cascade through its references.
        await connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        await connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            result = await connection.run_sync(work)
        except BaseException:  # interrupted by Ctrl+C too, the database stays as it was
            await connection.exec_driver_sql("ROLLBACK")
            raise
        else:
            await connection.exec_driver_sql("COMMIT")
        finally:
            await connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        return result


async def migrate(engine: AsyncEngine, to: str = "head") -> None:
    """Bring the database to a revision: the newest one."""
    await _within(engine, lambda connection: command.upgrade(_config(connection), to))


async def revision(engine: AsyncEngine) -> str | None:
    """The revision the database is at; None for an empty one."""

    def read(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    return await _within(engine, read)


def newest() -> str | None:
    """The revision that this code expects."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def knows(present: str) -> bool:
    """Whether this code has the migration that a database is at; not so after a downgrade."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return any(script.revision == present for script in scripts)


async def difference(engine: AsyncEngine) -> str | None:
    """What the tables say and the migrations don't; None when they agree."""

    def compare(connection: Connection) -> str | None:
        try:
            command.check(_config(connection))
        except CommandError as error:
            return str(error)
        return None

    return await _within(engine, compare)


async def draft(engine: AsyncEngine, message: str, **options: Any) -> None:
    """Write a new migration from what the tables say."""

    def write(connection: Connection) -> None:
        command.revision(_config(connection), message=message, autogenerate=True, **options)

    await _within(engine, write)
