"""October: the rules of a pair, its programme written, agreed to and approved."""

from bot.domain.plans import ItemStatus, PlanItem
from bot.domain.programme.life import ProgrammeStatus
from tests.bot.year.school import School

GOAL = "К маю вести урок в 7 «Б» без замечаний, проверить по трём посещениям"
ITEMS = ("Разобрать три урока", "Открытый урок")


async def rules(school: School, mentor: str, mentee: str) -> None:
    """The usual ones, from the letter that told of the start."""
    await school.phones[mentor].taps("Правила пары")
    await school.phones[mentor].taps("Предложить эти правила")
    await school.soon()
    await school.phones[mentee].taps("Принимаю")
    school.phones[mentee].sees("Вы приняли правила пары")
    pair = await school.pair(mentor, mentee)
    async with school.world.app.storage.read() as desk:
        (standing,) = await desk.programme.agreements.of_pair(pair.id)
    assert set(standing.accepted) == {one.person_id for one in pair.members}


async def programme(school: School, mentor: str, mentee: str, goal: str = GOAL) -> None:
    """The goal and tasks, two items that the mentee accepts, a day in January."""
    writer = await school.opens(mentor, "план", "Цель")
    await writer.writes(goal)
    for title, due in zip(ITEMS, ("20.11", "20.04"), strict=True):
        await writer.taps("Добавить пункт")
        await writer.writes(title)
        await writer.taps("Срок")
        await writer.writes(due)
        await writer.taps("Предложить")
    await school.soon()
    await school.phones[mentee].taps("Принять все")
    writer = await school.opens(mentor, "план", "Программа", "Изменить", "Задачи")
    await writer.writes("Посетить два урока\nВести рефлексию")
    await writer.taps("Контрольные точки")
    await writer.taps("Обычные даты")
    assert [one.title for one in await items(school, mentor, mentee)] == list(ITEMS)


async def approved(school: School, mentor: str, mentee: str) -> None:
    """Both agree, the head approves in the letter."""
    await school.opens(mentor, "план", "Программа", "Согласен(на) с программой")
    await school.soon()
    reader = school.phones[mentee]
    reader.sees("Программа пары готова", GOAL)
    await reader.taps("Согласен(на) с программой")
    assert (await school.pair(mentor, mentee)).programme.status is ProgrammeStatus.AGREED
    await school.soon()
    school.head.sees("Программа ждёт утверждения", "Пунктов плана: 2")
    await school.head.taps("Утвердить")
    await school.soon()
    for name in (mentor, mentee):
        assert school.phones[name].heard("Программа утверждена")
    found = (await school.pair(mentor, mentee)).programme
    assert (found.status, found.goal, len(found.tasks)) == (ProgrammeStatus.ACTIVE, GOAL, 2)


async def items(school: School, mentor: str, mentee: str) -> list[PlanItem]:
    pair = await school.pair(mentor, mentee)
    async with school.world.app.storage.read() as desk:
        return await desk.plans.of_pair(pair.id)


async def standing(school: School, mentor: str, mentee: str) -> dict[str, ItemStatus]:
    """The items by their titles."""
    return {one.title: one.status for one in await items(school, mentor, mentee)}
