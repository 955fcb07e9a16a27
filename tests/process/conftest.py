"""Living bots for stories over HTTP."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import RunningClock
from tests.conftest import MONDAY
from tests.process.living import Living, living


@pytest.fixture
def clock() -> RunningClock:
    """Runs on from Monday 2026-02-09 09:00 Moscow."""
    return RunningClock(MONDAY)


@pytest.fixture
async def bot(tmp_path: Path, clock: RunningClock) -> AsyncIterator[Living]:
    """A bot that was never started, in an empty folder."""
    async with living(tmp_path, clock) as bot:
        yield bot
