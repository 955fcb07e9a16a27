"""The ground of all stories: a clock of ours and a really migrated SQLite file."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import structlog
from aiogram_dialog.api.entities import stack

from bot.clock import RunningClock
from bot.config import SQLITE
from bot.storage.engine import Storage
from bot.storage.migrate import migrate
from tests import compiled

# aiogram-dialog draws one of a hundred numbers a second for a dialog's id: people are slower than
# stories, in which two dialogs of a second met now and then and broke their stack.
_numbers = count(1)
stack.new_id = lambda: stack.id_to_str(next(_numbers) + 10**9)

compiled.keep()

MOSCOW = ZoneInfo("Europe/Moscow")
MONDAY = datetime(2026, 2, 9, 9, 0, tzinfo=MOSCOW)

# The traceback that structlog writes by itself takes eight seconds of a chain of aiogram's length.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Files stay whole on a worker, and all that need a browser on one: they share it."""
    from xdist.scheduler import (  # type: ignore[import-untyped]  # noqa: PLC0415 (not in every run)
        LoadFileScheduling,
    )

    class Whole(LoadFileScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            file = super()._split_scope(nodeid)
            return "tests/browser" if file.startswith("tests/browser/") else file

    return Whole(config, log) if config.getvalue("dist") == "loadfile" else None


# Whole files are handed out in this order: what takes longest must not be left for the end, when
# the other workers have nothing to do.
LONGEST_FIRST = ("tests/browser", "tests/process", "tests/bot/year", "tests/start", "tests/bot")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="with tests that need other programs")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: needs another program or minutes; with --long only")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [] if config.getoption("--long") else [i for i in items if "long" in i.keywords]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]

    def place(item: pytest.Item) -> int:
        starts = (item.nodeid.startswith(f"{folder}/") for folder in LONGEST_FIRST)
        return next((at for at, found in enumerate(starts) if found), len(LONGEST_FIRST))

    items.sort(key=place)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database made by the migrations, to be copied."""
    place = tmp_path_factory.mktemp("migrated") / "para.db"
    asyncio.run(_migrate(place))
    return place


async def _migrate(place: Path) -> None:
    storage = Storage.at(f"{SQLITE}{place}")
    await migrate(storage.engine)
    await storage.close()


@pytest.fixture
def clock() -> RunningClock:
    """It stands at Monday 2026-02-09 09:00 Moscow until it is moved."""
    return RunningClock(MONDAY, monotonic=lambda: 0.0)


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    """A fresh database file of this test's own."""
    return Path(shutil.copy(migrated, tmp_path / "para.db"))


@pytest.fixture
async def storage(database: Path) -> AsyncIterator[Storage]:
    storage = Storage.at(f"{SQLITE}{database}")
    yield storage
    await storage.close()
