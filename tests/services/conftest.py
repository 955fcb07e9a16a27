"""A school for the stories of services."""

import pytest

from bot.clock import RunningClock
from bot.storage.engine import Storage
from tests.services.school import School, school_of
from tests.services.surveying import Demo, demo_of


@pytest.fixture
async def school(storage: Storage, clock: RunningClock) -> School:
    return await school_of(storage, clock)


@pytest.fixture
async def demo(storage: Storage, clock: RunningClock) -> Demo:
    return await demo_of(storage, clock)
