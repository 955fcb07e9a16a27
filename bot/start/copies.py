"""A copy of the business file before much of it changes at once."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

# Older ones go: they hold names as well.
_KEPT: Final = 3


def copy_before_import(database: Path, now: datetime) -> Path:
    """Beside the database, whole even while the bot writes; the last three are kept."""
    copy = database.with_name(f"{database.stem}.before-import-{now:%Y%m%d-%H%M%S}.db")
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    copies = sorted(database.parent.glob(f"{database.stem}.before-import-*.db"))
    for old in copies[:-_KEPT]:
        old.unlink()
    return copy
