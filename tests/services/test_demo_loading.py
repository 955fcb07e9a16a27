"""The demo school arrives whole, and once."""

import pytest
from sqlalchemy import text

from bot.catalog.profiles import profile
from bot.clock import RunningClock
from bot.domain.errors import AlreadyDone
from bot.domain.school.readiness import Check
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


async def test_what_papers_prove_is_ready_and_the_library_is_not_empty(
    storage: Storage, clock: RunningClock
) -> None:
    await load_demo(storage, Calendars(), clock)
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
        checks = await desk.school.checks(school.id)
        awards = await desk.community.awards.of_organisation(school.id)
    chosen = profile(school.profile).readiness
    met = {one.code for one in chosen if checks.get(one.code, Check(one.code)).met}
    assert {one.code for one in chosen} - met == {"training", "resources"}
    assert [str(one.status) for one in awards] == ["proposed", "granted"]
