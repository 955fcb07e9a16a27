"""Asking for another mentor."""

from tests.bot.effort import Counted
from tests.bot.jobs.job import Job
from tests.bot.staff import staff_of
from tests.bot.world import World


async def _another_mentor(world: World) -> Counted:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentee.writes("/menu")
    job = Counted(staff.mentee)
    await job.taps("Моя пара")
    await job.taps("Другой наставник")
    await job.taps("Без объяснений")
    job.sees("Куратор узнает через 10 минут", "Отозвать")
    return job


JOBS = (Job(7, "pair, «Другой наставник», a reason", _another_mentor, 3),)
