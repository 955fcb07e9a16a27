"""What a monitored school is asked from September to May, and what it does in between."""

from datetime import UTC, date, timedelta

from bot.services.surveys import Surveying
from tests.bot.indicators.opening import card
from tests.bot.year.monitoring.people import (
    AFTER,
    BEFORE,
    INTERIM,
    MENTEES,
    MENTORS,
    Monitored,
    answer,
)

SOON = timedelta(minutes=2)
ITEMS = (("Разобрать три урока", date(2025, 11, 20)), ("Открытый урок", date(2026, 4, 20)))
AUTUMN, JANUARY = "2025-10-22", "2026-01-22"
SCORES = {AUTUMN: (3, 4, 5, 5, 4), JANUARY: (4, 4, 5, 5, 5)}
TOPICS = {AUTUMN: "разбирали план урока", JANUARY: "обсуждали открытый урок"}
_WORDS = {"yes": "да", "no": "нет"}


YOUNG = "молодые педагоги"
DIFFICULT = (("Дисциплина на уроке", 8), ("Разговор с родителями", 6), ("Журнал", 5))


async def begun(school: Monitored) -> None:
    """Three say what is difficult for them; every plan is made."""
    for name, (words, level) in zip(MENTEES, DIFFICULT, strict=False):
        await school.finds_difficult(name, words, level)
    await school.plans(*ITEMS)


async def before(school: Monitored) -> None:
    """On the second working day after the agreement; the head has approved everybody."""
    await school.head.writes("меню")
    for label in ("Участники", "На утверждение", "Утвердить всех"):
        await school.head.taps(label)
    await school.until("2025-09-17")
    now = school.world.clock().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    await school.changed("update programme set acknowledged_at = ?", now)
    await school.until("2025-09-18")
    assert school.curator.heard("ами уйдут анкеты")
    await school.until("2025-09-19")
    assert school.phones[MENTEES[0]].heard("Анкета «До начала: наставляемый»")
    await school.answers(BEFORE, *MENTORS, *MENTEES)


async def how_it_goes(school: Monitored) -> None:
    """Days 10 and 24; one needs help and tells nobody."""
    for day in ("2025-09-25", "2025-10-09"):
        await school.until(day)
        for name in (*MENTORS, *MENTEES):
            silent = name == MENTEES[1] and day == "2025-09-25"
            await school.phones[name].taps("Нужна помощь" if silent else "Хорошо")
    assert not school.curator.heard("нужна помощь")


async def how_it_went(school: Monitored) -> None:
    """Asked anew in November; of the earlier months the curator reads a share."""
    await school.until("2025-11-17")
    assert school.phones[MENTORS[0]].heard("Как идёт наставничество?")
    curator = school.curator
    await curator.writes("анкета")
    await curator.taps("Как идёт")
    curator.sees("Сентябрь 2025: хорошо 90 %, ответили: 10")
    curator.sees("Октябрь 2025: хорошо 100 %, ответили: 10")


async def met(school: Monitored, day: str) -> None:
    """Every pair; the mentee confirms by a score."""
    await school.until(day)
    for name in MENTORS:
        await school.phones[name].writes(f"вчера 50 минут {TOPICS[day]}")
        await school.phones[name].taps("Записать")
    await school.world.later(SOON)
    for name, score in zip(MENTEES, SCORES[day], strict=True):
        await school.phones[name].taps(str(score))


async def items_done(school: Monitored) -> None:
    """Three of five in time."""
    for name in MENTEES[:3]:
        await school.phones[name].writes("план")
        await school.phones[name].taps("✅")


async def overcome(school: Monitored) -> None:
    """Two of the three, by the end of January."""
    for name, mentor, level in zip(MENTEES[:2], MENTORS, (3, 4), strict=False):
        await school.overcomes(name, mentor, level)


async def in_january(school: Monitored) -> None:
    """One answers by words in the chat, the others as they like."""
    await school.mornings("2026-01-14", "2026-01-15")
    assert school.curator.heard("Пора посмотреть, как идут программы")
    name, surveying = MENTEES[0], school.world.app.services.surveying
    mentee = school.phones[name]
    assert mentee.heard("Анкета «Середина года: наставляемый»")
    await mentee.writes("анкета")
    while not mentee.text.startswith("Спасибо, ответы записаны"):
        await _says_next(school, name, surveying)
    await school.answers(INTERIM, *MENTORS, *MENTEES[1:])


async def _says_next(school: Monitored, name: str, surveying: Surveying) -> None:
    by = await school.speaks(name)
    (campaign,) = await surveying.waiting(by)
    sheet = await surveying.sheet(campaign.id, by)
    asked = sheet.questions[sheet.place]
    said = answer(asked, INTERIM, 0)
    school.said[campaign.survey, name] = {**sheet.answers, asked.key: said}
    await school.phones[name].writes(_WORDS.get(said, said))


async def at_closing(school: Monitored) -> None:
    """The first pair ends in April and is asked at once."""
    await school.until("2026-04-10")
    await school.changed(
        "update pair set status = 'closed', closed_on = '2026-04-10',"
        " completion_reason = 'mutual' where id = ?",
        school.pairs[0],
    )
    await school.mornings("2026-04-13", "2026-04-14")
    assert school.phones[MENTEES[0]].heard("Анкета «По итогам: наставляемый»")
    await school.answers(AFTER, MENTORS[0], MENTEES[0])


async def in_may(school: Monitored) -> None:
    """Those who work still."""
    await school.mornings("2026-04-30", "2026-05-04")
    assert len(school.phones[MENTEES[0]].heard("Анкета «По итогам: наставляемый»")) == 1
    await school.answers(AFTER, *MENTORS[1:], *MENTEES[1:])


async def entered(school: Monitored) -> None:
    """What the school alone knows, and how far it wants to get."""
    curator = await card(school.curator, YOUNG)
    await curator.taps("Ввести: молодых педагогов всего")
    await curator.writes("4")
    await curator.taps("Цель")
    await curator.writes("30 к 2027")


async def own_sheet(school: Monitored) -> None:
    """The curator's marks of the year: all but one are the highest."""
    curator = school.curator
    await curator.writes("анкета")
    for label in ("Оценка программы", "Заполнить", "1 — частично"):
        await curator.taps(label)
    while "Вопрос" in curator.text:
        await curator.taps("2 — в полной мере")
