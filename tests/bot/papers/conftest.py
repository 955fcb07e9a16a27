"""The small school with a head, an organiser and a psychologist, for stories of papers."""

import pytest

from tests.bot.petitions.council import council_of
from tests.bot.staff import Staff
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)
