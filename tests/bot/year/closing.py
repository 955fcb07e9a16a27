"""Spring and summer: who stays, results and reports, a page on the site, the next year."""

from bot.domain.closing.reports import ReportStatus
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import Role
from bot.domain.programme.life import ProgrammeStatus
from tests.bot.year.agreeing import ITEMS
from tests.bot.year.school import (
    CURATOR,
    MENTEE,
    MENTOR,
    OTHER_MENTOR,
    SECOND,
    WILLING,
    School,
    taps,
)

PAGE = "https://school7.ru/novosti/12"


async def who_stays(school: School) -> None:
    """Asked in May; one stays, one goes."""
    for name, answer in ((MENTOR, "Остаюсь"), (OTHER_MENTOR, "Не в этот раз")):
        assert school.phones[name].heard("Готовы быть наставником в 2026/27")
        await school.phones[name].taps(answer)
    curator = await school.opens(CURATOR, "итоги года")
    curator.sees("Остаются наставниками: 1, уходят: 1")


async def reported(school: School, mentor: str) -> None:
    """Counted by itself; the mentor adds a line and the readiness, the curator takes it."""
    writer = await school.opens(mentor, "отчёт")
    writer.sees("План: выполнено", "Встречи: 2")
    await writer.taps("Что получилось")
    await writer.writes("Урок идёт спокойно")
    await writer.taps("Готовность")
    await writer.taps("готов")
    await writer.taps("Сдать отчёт")
    await school.soon()
    await taps(school.curator, "Отчёт")
    await school.curator.taps("Принять")
    await school.soon()
    assert writer.heard("Отчёт принят")


async def ended(school: School, mentor: str, mentee: str) -> None:
    """With what is unfinished said first."""
    curator = await school.opens(CURATOR, "/pair", mentor.split(maxsplit=1)[0], "Завершить")
    curator.sees("Осталось незаконченным", "1 пункт плана")
    await curator.taps("план и срок завершены")
    await school.soon()
    pair = await school.pair(mentor, mentee)
    assert pair.completion_reason is CompletionReason.PLAN_AND_TERM
    assert pair.programme.status is ProgrammeStatus.COMPLETED
    async with school.world.app.storage.read() as desk:
        report = await desk.closing.reports.get(pair.id)
    assert report
    assert report.status is ReportStatus.ACCEPTED


async def looked_back(school: School, name: str) -> None:
    """Five questions from the letter, the author's own until they are added to the report."""
    phone = school.phones[name]
    phone.sees("Пара завершена", "Пять коротких вопросов")
    await phone.taps("Взгляд назад")
    await phone.taps("во многом")
    await phone.writes("Разговоры после уроков")
    for _ in range(3):
        await phone.taps("Пропустить")
    phone.sees("Это видите только Вы", "Разговоры после уроков")
    await phone.taps("Приложить к отчёту")
    phone.sees("Ответы приложены к отчёту")


async def published(school: School, mentor: str, mentee: str) -> None:
    """With everybody's consent and nobody's name."""
    curator = await school.opens(
        CURATOR, "/pair", "Остальные пары", mentor.split(maxsplit=1)[0], "Итоги"
    )
    await curator.taps("Публикация")
    await curator.taps("Спросить участников")
    await school.soon()
    for name in (mentor, mentee):
        await school.phones[name].taps("Можно")
    await school.soon()
    curator.sees("Задача для сайта")
    await curator.taps("Посмотреть текст")
    for name in (*mentor.split(), *mentee.split()):
        assert name not in curator.text
    await curator.taps("Опубликовано")
    await curator.writes(PAGE)
    curator.sees(PAGE)
    assert (await school.pair(mentor, mentee)).programme.status is ProgrammeStatus.PUBLISHED


async def next_year(school: School) -> None:
    """A pair is renewed, who goes has gone, the roadmap is drawn, the year before is read."""
    curator = await school.opens(CURATOR, "итоги года", "Новый учебный год")
    curator.sees("2026/27", "Закончится 1 пара", "Орлов П.")
    await taps(curator, "Мирная Ю. — Ким А.")
    await curator.taps("Открыть год")
    curator.sees("Открыт 2026/27 учебный год")
    await school.soon()
    new = await school.pair(WILLING, SECOND)
    assert (new.status, new.programme.start.year) == (PairStatus.PROPOSED, 2026)
    for name in (WILLING, SECOND):
        await school.phones[name].taps("Согласен(на)")
    assert (await school.pair(WILLING, SECOND)).status is PairStatus.AGREED
    people, organisation = await school.people(), await school.organisation()
    assert Role.MENTOR in people[MENTOR].roles
    assert OTHER_MENTOR not in people
    async with school.world.app.storage.read() as desk:
        assert await desk.roadmaps.of_year(organisation.id, 2026)
        assert await desk.roadmaps.of_year(organisation.id, 2025)


async def history(school: School) -> None:
    """Read by the curator and by the pair; nobody writes in it."""
    assert school.curator.heard("кто из молодых педагогов работает")
    curator = await school.opens(CURATOR, "итоги года", "Прошлые годы", "2025/26 · ")
    await taps(curator, "Соколова Т. — Белов И.")
    curator.sees("Закрыта")
    assert "Завершить" not in curator.buttons
    await curator.taps("План")
    curator.sees(ITEMS[0], ITEMS[1])
    mentor = await school.opens(MENTOR, "отчёт")
    assert "Что получилось" not in mentor.buttons
    mentee = await school.opens(MENTEE, "/pair")
    assert "Другой наставник" not in mentee.buttons
