"""The demo school on Monday 2026-02-09: the figures that its papers give."""

from datetime import date

import pytest
from sqlalchemy import event

from bot.clock import RunningClock
from bot.domain.overview import PairState
from bot.domain.signals import (
    OpenPetition,
    Overdue,
    SameNotes,
    Silence,
    StraightLine,
    UnansweredRequest,
)
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.overview import Summary, summary_of
from bot.services.overview.reading import Scene
from bot.storage.engine import Storage


@pytest.fixture
async def summary(storage: Storage, clock: RunningClock) -> Summary:
    calendars = Calendars()
    await load_demo(storage, calendars, clock)
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
        scene = Scene(school, calendars.of_organisation(school), clock())
        return await summary_of(desk, scene)


def state(summary: Summary, code: str) -> PairState:
    return next(one for one in summary.states if one.pair.code == code)


async def test_the_school_adds_up_to_the_known_sums(summary: Summary) -> None:
    totals = summary.totals
    assert {str(status): count for status, count in totals.statuses.items()} == {
        "active": 7,
        "closed": 1,
    }
    assert (totals.done, totals.items, totals.percent, totals.overdue) == (22, 38, 58, 6)
    assert (totals.meetings, totals.minutes) == (31, 1625)
    assert {str(light): count for light, count in totals.lights.items()} == {"green": 4, "red": 3}
    assert (summary.since, totals.met) == (date(2026, 1, 12), 4)
    assert totals.nearest == (date(2026, 2, 13), 2)


async def test_red_pairs_come_first_with_their_reasons(summary: Summary) -> None:
    assert [one.pair.code for one in summary.concerns] == ["P5", "P2", "P7"]
    told = {
        one.pair.code: {type(signal) for signal in one.verdict.signals} for one in summary.concerns
    }
    assert told == {
        "P5": {Silence, Overdue, OpenPetition},
        "P2": {Silence, Overdue},
        "P7": {SameNotes, Overdue, Silence, UnansweredRequest, StraightLine},
    }
    overdue = next(s for s in state(summary, "P7").verdict.signals if isinstance(s, Overdue))
    assert overdue.days == (73, 52)


@pytest.mark.parametrize(
    ("code", "figures"),
    [
        ("P1", (8, 5, 0, 7, 20)),
        ("P2", (6, 3, 2, 4, 61)),
        ("P3", (6, 3, 1, 5, 18)),
        ("P4", (3, 3, 0, 3, 75)),
        ("P5", (4, 2, 1, 3, 95)),
        ("P6", (3, 2, 0, 3, 11)),
        ("P7", (4, 1, 2, 3, 49)),
        ("P8", (4, 3, 0, 3, 18)),
    ],
)
async def test_each_pair_counts_as_on_paper(
    summary: Summary, code: str, figures: tuple[int, ...]
) -> None:
    one = state(summary, code)
    assert (one.items, one.done, len(one.overdue), one.meetings, one.days) == figures


async def test_number_of_pairs_does_not_change_the_number_of_statements(
    storage: Storage, clock: RunningClock
) -> None:
    calendars = Calendars()
    await load_demo(storage, calendars, clock)
    statements: list[str] = []
    event.listen(
        storage.engine.sync_engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_: statements.append(statement),
    )
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
        scene = Scene(school, calendars.of_organisation(school), clock())
        statements.clear()
        await summary_of(desk, scene)
    assert len([one for one in statements if one.startswith("SELECT")]) == 9
