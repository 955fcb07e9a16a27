"""A school for the stories of services."""

import pytest

from bot.clock import RunningClock
from bot.storage.engine import Storage
from tests.services.school import School, school_of


@pytest.fixture
async def school(storage: Storage, clock: RunningClock) -> School:
    return await school_of(storage, clock)
