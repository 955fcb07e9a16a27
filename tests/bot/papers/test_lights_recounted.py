"""Every light and every signal, counted by hand from the files that a curator takes."""

from bot.domain.ids import OrganisationId
from tests.bot.papers.recount.books import taken
from tests.bot.papers.recount.lights.cases import CASES, NO_LIGHT
from tests.bot.papers.recount.lights.school import fill
from tests.bot.papers.recount.lights.told import explained, listed
from tests.bot.papers.recount.newcomer import come
from tests.bot.world import World


async def test_each_rule_speaks_from_its_limit_on(world: World) -> None:
    await fill(world.app.storage)
    curator = await come(world)
    books = await taken(curator)
    explained(books)
    for row, signals in zip(books.status["Пары"], listed(books), strict=True):
        case = next(one for one in CASES if row["Наставник"].startswith(f"{one.name} "))
        if row["Статус программы"] != "закрыта":
            assert signals == case.signals, case.name
            assert (row["Сигнал"] or NO_LIGHT) == case.told, case.name
    async with world.app.storage.change() as desk:
        for name, value in (("pause", 0), ("one_sided_meetings", 2), ("bulk_meetings", 3)):
            await desk.signals.set_number(OrganisationId(1), name, value)
    changed = await taken(curator)
    explained(changed)
    assert listed(changed) != listed(books)
