"""The clock: the machine's, or one that began elsewhere and runs on."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import RunningClock

DEMO = datetime(2026, 2, 9, 9, 0, tzinfo=UTC) - timedelta(hours=3)


class Counter:
    """The monotonic counter, under our hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_a_clock_started_elsewhere_runs_on_and_can_be_moved() -> None:
    counter = Counter()
    clock = RunningClock(DEMO, monotonic=counter)
    assert clock() == DEMO
    counter.seconds += 90
    assert clock() == DEMO + timedelta(seconds=90)
    clock.shift(timedelta(days=1))
    counter.seconds += 10
    assert clock() == DEMO + timedelta(days=1, seconds=100)
    clock.move_to(DEMO)
    assert clock() == DEMO
    assert clock.moved


def test_an_unmoved_clock_is_the_machine_s_own() -> None:
    clock = RunningClock()
    assert clock().tzinfo is UTC
    assert clock() <= clock()
    assert not clock.moved


def test_a_naive_moment_stops_at_the_door() -> None:
    naive = DEMO.replace(tzinfo=None)
    with pytest.raises(ValueError, match="naive"):
        RunningClock(naive)
