"""The end of September: who fits whom, two ways to ask, one order for both pairs."""

from bot.domain.matching.interest import InterestStatus
from bot.domain.pairs import PairStatus
from tests.bot.year.school import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, School, taps


async def asked_blindly(school: School) -> None:
    """Both say yes before either learns it of the other."""
    mentor, mentee = school.phones[MENTOR], school.phones[MENTEE]
    curator = await school.opens(CURATOR, "подбор", MENTEE)
    curator.sees("Запрос: дисциплина в 7 «Б»", "общее с запросом — дисциплина")
    await curator.taps(MENTOR)
    await curator.taps("Спросить обоих")
    await school.soon()
    mentor.sees("Готовы ли Вы стать наставником", MENTEE)
    await mentor.taps("Да")
    assert not mentee.heard("оба готовы")
    mentee.sees("Готовы ли Вы работать с наставником", "Ваш ответ не увидит никто")
    await mentee.taps("Да")
    assert await school.pairs() == []
    await school.soon()
    assert (await school.pair(MENTOR, MENTEE)).status is PairStatus.AGREED
    async with school.world.app.storage.read() as desk:
        known = (await school.people())[MENTEE].id
        (asked,) = await desk.interests.of_mentee((await school.organisation()).id, known)
    assert asked.status is InterestStatus.MUTUAL


async def proposed(school: School) -> None:
    """From the short list; both agree."""
    curator = await school.opens(CURATOR, "подбор", SECOND)
    curator.sees("общее с запросом — журнал")
    await curator.taps(OTHER_MENTOR)
    await curator.taps("Предложить")
    await school.soon()
    for name in (OTHER_MENTOR, SECOND):
        await school.phones[name].taps("Согласен(на)")
    assert (await school.pair(OTHER_MENTOR, SECOND)).status is PairStatus.AGREED


async def ordered(school: School) -> None:
    """The head approves the list, one number starts both pairs."""
    await school.soon()
    curator = await school.opens(CURATOR, "на приказ")
    curator.sees("Согласованы сторонами: 2")
    await curator.taps("Передать руководителю: 2")
    await school.soon()
    school.head.sees("На приказ: 2 пары ждут утверждения")
    await school.head.taps("Открыть список")
    await school.head.taps("Утвердить: 2")
    await school.soon()
    await curator.taps("Открыть список")
    await taps(curator, "Номер приказа на все: 2")
    await curator.writes("№ 131-о от 25.09.2025")
    curator.sees("Приказ записан, пары действуют: 2")
    await school.soon()
    pairs = await school.pairs()
    assert {(one.status, one.order.number) for one in pairs} == {(PairStatus.ACTIVE, "131-о")}
    for name in (MENTOR, MENTEE, OTHER_MENTOR, SECOND):
        school.phones[name].sees("Пара действует", "Правила пары")
