"""Alembic's entry: only ever called with our own connection (see storage/migrate.py)."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from bot.storage import columns
from bot.storage.tables import metadata


def render_item(kind: str, item: Any, auto: AutogenContext) -> str | Literal[False]:
    """Write our own column types so that a migration can import them."""
    if kind == "type" and isinstance(item, columns.UtcDateTime):
        auto.imports.add("from bot.storage.columns import UtcDateTime")
        return "UtcDateTime()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=render_item,
    compare_type=True,
    transactional_ddl=False,
)
context.run_migrations()
