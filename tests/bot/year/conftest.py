"""A year begins on its first day."""

from datetime import datetime

import pytest

from bot.clock import RunningClock
from tests.conftest import MOSCOW


@pytest.fixture
def clock() -> RunningClock:
    """It stands at Monday 2025-09-01 09:00 Moscow until it is moved."""
    return RunningClock(datetime(2025, 9, 1, 9, 0, tzinfo=MOSCOW), monotonic=lambda: 0.0)
