"""What the monitoring workbook is written from, beside what the services of the screens tell."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import date

import pytest
from sqlalchemy import event

from bot.clock import RunningClock
from bot.documents.monitoring import measured
from bot.documents.monitoring.rows import Speech
from bot.domain.ids import AccountId, OrganisationId, PairId, PersonId
from bot.domain.indicators.checkpoints import State
from bot.domain.indicators.names import Number
from bot.domain.indicators.slices import By
from bot.domain.people import Account, Actor, Address, Role
from bot.domain.signals import Light
from bot.domain.signals.history import LightChange
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.indicators.midyear import Midyear
from bot.services.indicators.service import Indicators
from bot.services.monitoring import Monitoring, Parts
from bot.services.monitoring.lights import PairLight
from bot.services.signals.rules import SchoolRules
from bot.storage.engine import Storage
from bot.texts import Texts
from tests.documents.workbooks import change
from tests.services.indicator_school import fill

Fill = Callable[[Storage, RunningClock], Awaitable[object]]
TEXTS = Texts.load()


async def _demo(storage: Storage, clock: RunningClock) -> None:
    await load_demo(storage, Calendars(), clock)


async def _made_up(storage: Storage, _: RunningClock) -> None:
    await fill(storage)


async def head(storage: Storage) -> Actor:
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    account = Account(AccountId(900), Address("telegram", "900", "900"), "ru")
    return Actor(account, PersonId(900), school, "Лапина Вера", frozenset({Role.HEAD}))


async def commissioned(
    storage: Storage, clock: RunningClock, by: Actor
) -> AbstractAsyncContextManager[Parts]:
    monitoring = Monitoring(storage, clock, Calendars())
    return monitoring.commissioned(await monitoring.commission(by))


@pytest.mark.parametrize("filled", [_demo, _made_up])
async def test_file_says_of_both_years_what_the_screens_say(
    filled: Fill, storage: Storage, clock: RunningClock
) -> None:
    await filled(storage, clock)
    by, indicators = await head(storage), Indicators(storage, clock, Calendars())
    async with await commissioned(storage, clock, by) as parts:
        figures, speech = parts.figures, Speech(TEXTS, "ru", parts.scene)
    rows = list(measured.indicator_rows(figures, speech))
    numbers = [row[4] for row in measured.number_rows(figures, speech)]
    shown = [*await indicators.of_year(by), *await indicators.of_year(by, 2024)]
    for row, one in zip(rows, shown, strict=True):
        assert row[:2] == (one.period.code, one.title.ru)
        assert row[6] == one.value or (one.value is None and isinstance(row[6], str))
        assert row[7] == (one.target and one.target.value)
        assert row[9] == one.gap
    known = [part.value for one in shown for part in one.parts]
    assert [None if isinstance(one, str) else one for one in numbers] == known

    slices = [one for what in By for one in await indicators.slices(what, by)]
    sliced = list(measured.slice_rows(figures, speech))
    assert [row[2] for row in sliced] == [one.number(Number.PROGRAMMES) for one in slices]
    helped = await indicators.helped(by)
    assert [row[1:] for row in measured.helped_rows(figures, speech)] == [
        (one.worked, one.closed) for one in helped
    ]
    standing = await Midyear(storage, clock, Calendars()).standing(by)
    today = list(measured.checkpoint_rows(figures, speech))[-len(State) :]
    assert [row[4] for row in today] == [standing.figures[state] for state in State]
    rules = await SchoolRules(storage, clock).all(by)
    assert list(figures.rules) == rules


async def test_statements_do_not_grow_with_the_history_of_lights(
    storage: Storage, clock: RunningClock
) -> None:
    await fill(storage)
    # Two school years ago: nobody reads its lights any more.
    await change(storage, "update pair set closed_on = '2024-05-30' where id = 3")
    await change(storage, "update person set name = 'Reed Ann' where id = 1")
    await change(storage, "update person set name = 'Moss Tom' where id = 3")
    count = 0

    def counts(*_: object) -> None:
        nonlocal count
        count += 1

    async def counted() -> tuple[int, list[PairLight]]:
        nonlocal count
        by = await head(storage)
        count = 0
        async with await commissioned(storage, clock, by) as parts:
            told = [one async for one in parts.lights]
        return count, told

    event.listen(storage.engine.sync_engine, "before_cursor_execute", counts)
    before, nothing = await counted()
    changes = [
        LightChange(PairId(pair), date(year, 10, day), Light.RED, ("pause", "gone"))
        for pair in (1, 2, 3, 5, 6)
        for year in (2023, 2024, 2025)
        for day in range(1, 29)
    ]
    async with storage.change() as desk:
        await desk.signals.lights.add(OrganisationId(1), changes)
    after, told = await counted()
    assert (before, nothing) == (after, [])
    assert [one.change for one in told] == [one for one in changes if one.pair != 3]
    assert told[0].pair == "Reed A. → Moss T."
