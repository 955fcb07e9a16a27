"""Coming in by a link."""

from tests.bot.effort import Counted
from tests.bot.jobs.job import Job
from tests.bot.newcomers import founded, invited
from tests.bot.world import World


async def _by_personal_link(world: World) -> Counted:
    code = await invited(await founded(world), "Наставник", "Соколова Татьяна")
    job = Counted(world.phone("Татьяна"))
    await job.opens(code)
    await job.taps("Согласен(на)")
    job.sees("Готово")
    return job


async def _newcomer(world: World) -> Counted:
    code = await invited(await founded(world), "Наставляемый", people="До 30")
    job = Counted(world.phone("Ирина", "Белова"))
    await job.opens(code)
    await job.taps("Согласен(на)")
    await job.taps("Как в Telegram")
    return job


async def _by_link_for_many(world: World) -> Counted:
    job = await _newcomer(world)
    await job.taps("Математика")
    await job.taps("Пропустить")
    job.sees("Готово")
    return job


async def _by_link_in_own_words(world: World) -> Counted:
    job = await _newcomer(world)
    await job.writes("Логопед")
    await job.writes("Как вести журнал и дисциплину")
    await job.taps("Молодой педагог")
    job.sees("Готово")
    return job


JOBS = (
    Job(1, "personal link, consent", _by_personal_link, 3),
    Job(1, "link for many, by buttons", _by_link_for_many, 6),
    Job(1, "link for many, subject and request typed", _by_link_in_own_words, 7, 40),
)
