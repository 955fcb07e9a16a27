"""An item of the plan, the reminder of it, and a questionnaire."""

from datetime import date, timedelta

from bot.domain.ids import ItemId
from bot.domain.posts.about_pairs import ItemDue
from tests.bot.effort import Counted
from tests.bot.jobs.job import Job
from tests.bot.staff import MENTEE, Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


async def _with_an_item(world: World) -> tuple[Staff, ItemId]:
    staff = await staff_of(world)
    pair = await staff.working_pair()
    return staff, await staff.item(pair, "Разобрать план урока", date(2026, 2, 13))


async def _reminded(world: World) -> Counted:
    """The mentee holds a reminder of an item."""
    staff, item = await _with_an_item(world)
    note = ItemDue(staff.ids[MENTEE], item, -4, "2026-02-13")
    async with world.app.storage.change() as desk:
        desk.outbox.add(staff.organisation, note, world.clock())
    await world.settle()
    return Counted(staff.mentee)


async def _done_in_the_reminder(world: World) -> Counted:
    job = await _reminded(world)
    await job.taps("Сделано")
    job.sees("Отмечено")
    return job


async def _done_in_the_plan(world: World) -> Counted:
    staff, _ = await _with_an_item(world)
    await staff.mentee.writes("/menu")
    job = Counted(staff.mentee)
    await job.taps("План")
    await job.taps("✅")
    job.sees("Отмечено")
    return job


async def _five_questions(world: World) -> Counted:
    staff = await staff_of(world)
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Отправить")
    await world.later(SOON)
    job = Counted(staff.mentee)
    for answer in ("8", "8", "Часто", "Да", "Пропустить"):
        await job.taps(answer)
    job.sees("Спасибо")
    return job


async def _tomorrow(world: World) -> Counted:
    job = await _reminded(world)
    await job.taps("Завтра в 8:00")
    job.sees("отложено")
    return job


async def _in_three_days(world: World) -> Counted:
    job = await _reminded(world)
    await job.taps("Отложить")
    await job.taps("Через 3 дня")
    job.sees("отложено")
    return job


JOBS = (
    Job(3, "reminder: «Сделано»", _done_in_the_reminder, 1),
    Job(3, "menu, plan, ✅", _done_in_the_plan, 2),
    Job(4, "five questions", _five_questions, 5),
    Job(8, "«Завтра в 8:00»", _tomorrow, 1),
    Job(8, "«Отложить», «Через 3 дня»", _in_three_days, 2),
)
