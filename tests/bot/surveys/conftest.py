"""The small school of these stories, and the demo school for what came of a year."""

import pytest

from tests.bot.schools import joined, links_of
from tests.bot.staff import Staff, staff_of
from tests.bot.world import Phone, World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


@pytest.fixture
async def curator(world: World) -> Phone:
    """Of the demo school, which has its answers of September and January."""
    links = await links_of(world)
    return await joined(world, links, "C1", "Куратор")
