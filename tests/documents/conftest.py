"""The demo school as a report."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from bot.clock import RunningClock
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.overview import Overview, Report
from bot.storage.engine import Storage

Reporting = Callable[[], AbstractAsyncContextManager[Report]]


@pytest.fixture
async def demo(storage: Storage, clock: RunningClock) -> Reporting:
    await load_demo(storage, Calendars(), clock)
    overview = Overview(storage, clock, Calendars())

    @asynccontextmanager
    async def reporting() -> AsyncIterator[Report]:
        async with storage.read() as desk:
            (school,) = await desk.people.organisations()
        async with overview.commissioned(overview.operators_commission(school)) as report:
            yield report

    return reporting
