"""A school with something to match by."""

import pytest

from tests.bot.matching.people import filled
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await filled(await staff_of(world))
