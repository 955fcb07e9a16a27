"""The curator asks how the pairs do, and takes the file."""

from datetime import datetime, timedelta

from tests.bot.effort import Counted
from tests.bot.jobs.job import Job
from tests.bot.schools import joined, links_of
from tests.bot.world import World
from tests.conftest import MOSCOW

SOON = timedelta(minutes=2)


async def _curator(world: World) -> Counted:
    phone = await joined(world, await links_of(world), "C1", "Ольга")
    await phone.writes("/menu")
    return Counted(phone)


async def _digest_came(world: World) -> Counted:
    job = await _curator(world)
    await world.until(datetime(2026, 2, 16, 8, 31, tzinfo=MOSCOW))
    await world.later(SOON)
    return job


async def _digest_read(world: World) -> Counted:
    """It came by itself: nothing is done but the reading."""
    job = await _digest_came(world)
    job.sees("Подробнее", "Выгрузить")
    job.operators["R"] = 1
    return job


async def _summary(world: World) -> Counted:
    job = await _curator(world)
    await job.taps("Сводка")
    job.sees("действуют 7 пар")
    return job


async def _pair_opened(world: World) -> Counted:
    job = await _summary(world)
    await job.taps("🔴 Ермаков А. Н. → Громов И. Д.")
    job.sees("Громов", "План", "Встречи")
    return job


async def _file_from_the_digest(world: World) -> Counted:
    job = await _digest_came(world)
    await job.taps("Выгрузить")
    assert job.phone.person.files
    return job


async def _file_from_the_summary(world: World) -> Counted:
    job = await _summary(world)
    await job.taps("Выгрузить")
    assert job.phone.person.files
    return job


JOBS = (
    Job(5, "digest", _digest_read, 0),
    Job(5, "«Сводка»", _summary, 1),
    Job(5, "«Сводка», one pair", _pair_opened, 2),
    Job(6, "button of the digest", _file_from_the_digest, 1),
    Job(6, "«Сводка», «Выгрузить»", _file_from_the_summary, 2),
)
