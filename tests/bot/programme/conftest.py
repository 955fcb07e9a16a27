"""A school with a pair at work."""

import pytest

from tests.bot.programme.heads import School, school_of
from tests.bot.world import World


@pytest.fixture
async def school(world: World) -> School:
    return await school_of(world)
