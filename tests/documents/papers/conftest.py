"""The demo school with somebody who makes its papers."""

from pathlib import Path

import pytest

from bot.clock import RunningClock
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.papers.room import Papers
from bot.storage.engine import Storage
from tests.documents.papers.making import PaperSchool


@pytest.fixture
async def school(storage: Storage, clock: RunningClock, tmp_path: Path) -> PaperSchool:
    await load_demo(storage, Calendars(), clock)
    async with storage.read() as desk:
        (organisation,) = await desk.people.organisations()
    return PaperSchool(storage, Papers(storage, clock, Calendars()), organisation, tmp_path)
