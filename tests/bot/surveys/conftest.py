"""The small school of these stories."""

import pytest

from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)
