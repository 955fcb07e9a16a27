"""Worlds for stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import RunningClock
from tests.bot.world import World, world_at


@pytest.fixture
async def world(database: Path, clock: RunningClock) -> AsyncIterator[World]:
    """Para over a fresh database; nobody has come yet."""
    async with world_at(database, clock) as world:
        yield world
