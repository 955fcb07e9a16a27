"""The demo school arrives whole, and once."""

import pytest
from sqlalchemy import text

from bot.clock import RunningClock
from bot.domain.errors import AlreadyDone
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.storage.engine import Storage


async def test_the_demo_school_arrives_whole(storage: Storage, clock: RunningClock) -> None:
    links = await load_demo(storage, Calendars(), clock)

    assert len(links) == len({link.link_code for link in links}) == 18
    async with storage.engine.connect() as connection:
        counted = await connection.execute(
            text(
                "select (select count(*) from plan_item), (select count(*) from meeting),"
                " (select sum(minutes) from meeting), (select count(*) from pair)"
            )
        )
        assert tuple(counted.one()) == (38, 31, 1625, 8)


async def test_loading_the_demo_school_twice_is_refused(
    storage: Storage, clock: RunningClock
) -> None:
    await load_demo(storage, Calendars(), clock)
    with pytest.raises(AlreadyDone):
        await load_demo(storage, Calendars(), clock)
