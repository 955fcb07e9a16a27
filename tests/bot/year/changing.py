"""Winter: another mentor for one mentee, a longer term for the other."""

from datetime import date, timedelta

from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.plans import ItemStatus
from bot.domain.programme.life import ProgrammeStatus
from tests.bot.year.agreeing import GOAL, ITEMS, standing
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

TEN_MINUTES = timedelta(minutes=10)


async def other_mentor_asked(school: School) -> None:
    """The mentor sees nothing until it is decided: not in a letter, not on a screen."""
    mentor = school.phones[OTHER_MENTOR]
    before = [await _screen(school, words) for words in ("меню", "/pair", "/requests")]
    heard = len(mentor.person.heard)
    await school.opens(SECOND, "/pair", "Другой наставник", "Не совпадаем по времени")
    await school.world.later(TEN_MINUTES)
    assert len(mentor.person.heard) == heard
    after = [await _screen(school, words) for words in ("меню", "/pair", "/requests")]
    assert after == before
    await taps(school.curator, "Открыть")
    school.curator.sees("замене наставника", SECOND, "Не совпадаем по времени")
    await school.curator.taps("Согласовать замену")
    await school.soon()
    assert mentor.heard("Принято решение")
    assert not mentor.heard("по времени")


async def _screen(school: School, words: str) -> tuple[str, list[str]]:
    phone = await school.opens(OTHER_MENTOR, words)
    return phone.text, phone.buttons


async def other_mentor_found(school: School) -> None:
    """Straight from the petition; the programme goes on with its open items."""
    curator = await school.opens(CURATOR, "/requests", "замена наставника")
    await curator.taps("Подобрать наставника")
    await taps(curator, WILLING)
    await curator.taps("Предложить")
    await school.soon()
    for name in (WILLING, SECOND):
        await school.phones[name].taps("Согласен(на)")
    await school.soon()
    curator.sees("Все согласны")
    await curator.taps("Ввести номер приказа")
    await curator.writes("№ 7-о от 20.01.2026")
    await school.soon()
    old, new = await school.pair(OTHER_MENTOR, SECOND), await school.pair(WILLING, SECOND)
    assert (old.status, old.completion_reason) == (PairStatus.CLOSED, CompletionReason.REPLACED)
    assert (new.status, new.previous_id) == (PairStatus.ACTIVE, old.id)
    assert new.programme.goal == GOAL
    assert await standing(school, WILLING, SECOND) == {ITEMS[1]: ItemStatus.PLANNED}
    assert (await standing(school, OTHER_MENTOR, SECOND))[ITEMS[0]] is ItemStatus.VERIFIED
    reader = await school.opens(SECOND, "/pair")
    await taps(reader, "Мирная")
    await reader.taps("Прежняя пара")
    reader.sees("Орлов", "замена наставника")


async def extended(school: School) -> None:
    """The mentee proposes, the mentor agrees, the curator decides."""
    was = (await school.pair(MENTOR, MENTEE)).programme.end
    await school.opens(MENTEE, "/requests", "Продлить срок", "+ 3 месяца")
    await school.soon()
    await school.phones[MENTOR].taps("Согласен(на)")
    await taps(school.curator, "Открыть")
    await school.curator.taps("Продлить")
    await school.soon()
    for name in (MENTOR, MENTEE):
        assert school.phones[name].heard("Срок программы продлён")
    found = (await school.pair(MENTOR, MENTEE)).programme
    assert (was, found.end) == (date(2026, 5, 31), date(2026, 8, 31))
    assert found.status is ProgrammeStatus.EXTENDED
