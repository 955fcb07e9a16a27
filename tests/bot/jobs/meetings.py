"""A meeting that was: recorded by the one, confirmed by the other."""

from datetime import datetime, timedelta

from tests.bot.effort import Counted
from tests.bot.jobs.job import Job
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW

SOON = timedelta(minutes=2)
NOTE = "Разобрали самоанализ урока, план"


async def _pair(world: World) -> tuple[Phone, Phone]:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    return mentor, await joined(world, links, "E1", "Дарья")


async def _asked(world: World) -> Counted:
    """The mentor holds «Встреча состоялась?»."""
    mentor, _ = await _pair(world)
    await mentor.writes("назначить встречу")
    await mentor.writes("15:30")
    await mentor.taps("Назначить")
    await world.until(datetime(2026, 2, 10, 16, 20, tzinfo=MOSCOW))
    await world.later(SOON)
    return Counted(mentor)


async def _held(world: World) -> Counted:
    job = await _asked(world)
    await job.taps("Состоялась")
    return job


async def _held_with_a_line(world: World) -> Counted:
    job = await _held(world)
    await job.writes(NOTE)
    job.sees("Записано", NOTE)
    return job


async def _held_with_a_voice(world: World) -> Counted:
    job = await _held(world)
    await job.speaks()
    job.sees("Голосовая заметка приложена")
    return job


async def _from_the_menu(world: World, *labels: str, words: str = "") -> Counted:
    mentor, _ = await _pair(world)
    await mentor.writes("/menu")
    job = Counted(mentor)
    await job.taps("Записать встречу")
    for label in labels:
        await job.taps(label)
    if words:
        await job.writes(words)
    await job.taps("Записать")
    job.sees("Записано", words)
    return job


async def _as_usual(world: World) -> Counted:
    return await _from_the_menu(world)


async def _of_yesterday(world: World) -> Counted:
    return await _from_the_menu(world, "Вчера")


async def _of_yesterday_with_a_line(world: World) -> Counted:
    return await _from_the_menu(world, "Вчера", words=NOTE)


async def _one_sentence(world: World) -> Counted:
    mentor, _ = await _pair(world)
    job = Counted(mentor)
    await job.writes("вчера 45 минут разобрали план урока и рефлексию")
    await job.taps("Записать")
    job.sees("Записано", "вчера, 45 мин")
    return job


async def _confirmed(world: World) -> Counted:
    mentor, mentee = await _pair(world)
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    job = Counted(mentee)
    await job.taps("4")
    job.sees("Спасибо, отмечено: 4")
    return job


JOBS = (
    Job(2, "reminder: «Состоялась»", _held, 1),
    Job(2, "reminder, then a line", _held_with_a_line, 3, 32),
    Job(2, "reminder, then a voice note", _held_with_a_voice, 3),
    Job(2, "menu, card, «Записать»", _as_usual, 2),
    Job(2, "menu, card, «вчера», «Записать»", _of_yesterday, 3),
    Job(2, "the same with a line", _of_yesterday_with_a_line, 5, 32),
    Job(2, "one sentence, «Записать»", _one_sentence, 3, 47),
    Job(2, "the other side confirms with the pulse", _confirmed, 1),
)
