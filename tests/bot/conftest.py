"""Worlds for stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import RunningClock
from tests.bot.newcomers import founded
from tests.bot.world import Phone, World, world_at


@pytest.fixture
async def world(database: Path, clock: RunningClock) -> AsyncIterator[World]:
    """Para over a fresh database; nobody has come yet."""
    async with world_at(database, clock) as world:
        yield world


@pytest.fixture
async def curator(world: World) -> Phone:
    """The curator of a school just founded."""
    return await founded(world)
