"""The month of a pair from the founder's link to the file, as the three of them live it."""

import io
from datetime import date, datetime, timedelta

from openpyxl import load_workbook

from bot.domain.ids import PairId
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.domain.plans import PlanItem
from tests.bot.newcomers import entered, founded
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW

MENTOR, MENTEE = "Соколова Татьяна", "Белов Илья"
FIRST = "Познакомиться с организацией"
MINUTES = timedelta(minutes=2)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=MOSCOW)


async def test_a_month_of_a_pair(world: World) -> None:
    curator = await founded(world)
    mentor = await entered(curator, "Наставник", MENTOR, "Татьяна")
    mentee = await entered(curator, "Наставляемый", MENTEE, "Илья")

    pair = await formed(curator, mentor, mentee)
    await planned(pair, mentor, mentee)
    await met(pair, mentor, mentee)
    await reminded(pair, mentor, mentee)
    await verified(pair, mentor, mentee)
    await fell_silent(pair, mentor, mentee, curator)
    await asked(curator, mentee)
    await summed_up(curator)


async def on(world: World, month: int, day: int, hour: int, minute: int = 0) -> None:
    """Day by day to the hour; a second beat of the rounds says what the first one made due."""
    moment = at(month, day, hour, minute)
    while world.clock() < moment - timedelta(days=1):
        await world.later(timedelta(days=1))
        await world.later(MINUTES)
    await world.until(moment)
    await world.later(MINUTES)


async def pair_of(world: World, known: PairId) -> Pair:
    async with world.app.storage.read() as desk:
        found = await desk.pairs.get(known)
    assert found
    return found


async def plan_of(world: World, known: PairId) -> list[PlanItem]:
    async with world.app.storage.read() as desk:
        return await desk.plans.of_pair(known)


async def meetings_of(world: World, known: PairId) -> list[Meeting]:
    async with world.app.storage.read() as desk:
        return (await desk.meetings.of_pairs([known])).get(known, [])


async def formed(curator: Phone, mentor: Phone, mentee: Phone) -> PairId:
    """Monday, 9 February: proposed, agreed by both, started by the order."""
    world = curator.world
    await curator.writes("новая пара")
    for label in ("Наставник", MENTOR, "Наставляемые", MENTEE, "Готово", "Предложить"):
        await curator.taps(label)
    curator.sees("Предложена", f"{MENTOR}: ждём ответа")
    await world.later(MINUTES)
    mentor.sees("Вам предлагают стать наставником", MENTEE)
    mentee.sees("Вам предлагают наставника", MENTOR)
    await mentor.taps("Согласен(на)")
    await mentee.taps("Согласен(на)")
    await world.later(MINUTES)
    curator.sees("Все согласны", "нужен номер приказа")
    await curator.taps("Ввести номер приказа")
    await curator.writes("№ 131-о от 09.02.2026")
    await world.later(MINUTES)
    mentee.sees("Пара действует", "Открыть план")
    async with world.app.storage.read() as desk:
        (pair,) = await desk.pairs.of_organisation((await desk.people.organisations())[0].id)
    assert (pair.status, pair.order.number) == ("active", "131-о")
    return pair.id


async def planned(pair: PairId, mentor: Phone, mentee: Phone) -> None:
    """A goal and a ready plan: proposed by the one, accepted by the other."""
    world = mentor.world
    await mentor.writes("план")
    await mentor.taps("Цель")
    await mentor.writes("Освоить рефлексию на уроке")
    for label in ("Готовый план", "Вхождение в должность", "Предложить все"):
        await mentor.taps(label)
    await world.later(MINUTES)
    assert mentee.heard("Записана цель плана: Освоить рефлексию на уроке")
    mentee.sees("Вам предлагают 8 пунктов плана")
    await mentee.taps("Принять все")
    mentee.sees("Принято 8 пунктов плана")
    assert (await pair_of(world, pair)).programme.goal == "Освоить рефлексию на уроке"
    assert {item.status for item in await plan_of(world, pair)} == {"planned"}


async def met(pair: PairId, mentor: Phone, mentee: Phone) -> None:
    """Wednesday: planned, reminded of, recorded by one tap, a voice note, confirmed by one tap."""
    world = mentor.world
    await mentor.writes("назначить встречу")
    await mentor.writes("в среду")
    await mentor.writes("15:30")
    await mentor.taps("Назначить")
    await world.later(MINUTES)
    mentee.sees("Назначена встреча: ср, 11 февраля в 15:30")
    await on(world, 2, 11, 8, 5)
    assert mentee.heard("Встреча сегодня в 15:30")
    await on(world, 2, 11, 16, 20)
    mentor.sees("Встреча состоялась?", "сегодня в 15:30")
    await mentor.taps("Состоялась")
    await mentor.speaks()
    mentor.sees("Записано", "Голосовая заметка приложена")
    await world.later(MINUTES)
    mentee.sees("Записана встреча: сегодня, 45 мин")
    await mentee.taps("5")
    mentee.sees("Спасибо, отмечено: 5")
    (meeting,) = await meetings_of(world, pair)
    assert (meeting.status, meeting.day) == ("confirmed", date(2026, 2, 11))
    assert meeting.voice is not None
    await mentor.writes("меню")
    assert not mentor.heard("отмечено: 5")  # the score is nobody's but the curator's


async def reminded(pair: PairId, mentor: Phone, mentee: Phone) -> None:
    """Each item is spoken of a week, three days and a day before; what is done, no more."""
    world = mentor.world
    first = (await plan_of(world, pair))[0]
    assert first.title.startswith(FIRST)
    assert first.due == date(2026, 2, 16)
    await on(world, 2, 13, 9, 5)
    assert [one.text for one in mentee.heard(f"Срок пн, 16 февраля: {FIRST}")]
    await on(world, 2, 16, 9, 5)
    mentee.sees("По плану ждут 2 пункта", f"1. {FIRST}", "срок сегодня", "Завтра в 8:00")
    await mentee.taps("Сделано: Познакомиться")
    mentee.sees(f"Сделано: {FIRST}", "Вернуть: Познакомиться", "Сделано: Изучить")
    said = len(mentee.heard(FIRST))
    await on(world, 2, 19, 9, 5)
    assert mentee.heard("Срок сегодня: Изучить помещения")
    mentee.sees("Как идёт наставничество?")
    await mentee.taps("Хорошо")
    mentee.sees("Записано: хорошо")
    assert len(mentee.heard(FIRST)) == said
    assert mentor.heard(f"Пункт плана выполнен: «{FIRST}")


async def verified(pair: PairId, mentor: Phone, mentee: Phone) -> None:
    """The other side confirms what was done; nothing is binding by one side."""
    done = mentor.heard("Пункт плана выполнен")[-1]
    await mentor.taps("Подтвердить", on=done)
    assert mentor.heard("✅ Подтверждено")
    item = (await plan_of(mentor.world, pair))[0]
    assert (item.status, item.done_on) == ("verified", date(2026, 2, 16))
    assert item.verified_by != item.done_by


async def fell_silent(pair: PairId, mentor: Phone, mentee: Phone, curator: Phone) -> None:
    """Nobody records anything: first the mentor hears of it, then both, then the curator."""
    world = mentor.world
    heard: dict[str, date] = {}
    while world.clock() < at(4, 17, 9):
        await world.later(timedelta(days=1))
        for name, phone in (("mentor", mentor), ("mentee", mentee)):
            if phone.heard("нет записей о встречах"):
                heard.setdefault(name, world.clock().date())
        if curator.heard("Пара уже получила напоминания"):
            heard.setdefault("curator", world.clock().date())
    assert heard["mentor"] < heard["mentee"] < heard["curator"]
    await mentor.writes("вчера 45 минут разобрали план урока и рефлексию")
    mentor.sees("Запись встречи", "Когда: вчера, 45 мин", "Разобрали план урока и рефлексию")
    await mentor.taps("Записать")
    await world.later(MINUTES)
    await mentee.taps("4")
    assert [one.status for one in await meetings_of(world, pair)] == ["confirmed"] * 2


async def asked(curator: Phone, mentee: Phone) -> None:
    """An anonymous questionnaire is not sent to one person; another's answer is no figure."""
    world = curator.world
    await curator.writes("меню")
    await curator.taps("Анкеты")
    await curator.taps("Отправить")
    assert "Анкета анонимная, а ответил бы один человек" in curator.alert
    await curator.writes("анкеты")
    await curator.taps("Другая анкета")
    while not any("Середина года: наставляемый" in button for button in curator.buttons):
        await curator.taps("›")
    await curator.taps("Середина года: наставляемый")
    await curator.taps("Отправить")
    await world.later(MINUTES)
    for answer in (*["8"] * 10, "Да", "Пропустить"):
        await mentee.taps(answer)
    mentee.sees("Спасибо, ответы записаны")
    await curator.taps("Назад")
    await curator.taps("Отправленные и итоги")
    await curator.taps("1 из 1")
    curator.sees("показывается от 5 человек")


async def summed_up(curator: Phone) -> None:
    """The summary, and the file two taps away."""
    await curator.writes("меню")
    await curator.taps("Сводка")
    curator.sees("действует 1 пара", "1 из 8 выполнено", "🔴 Соколова")
    await curator.taps("Выгрузить")
    file = curator.person.files[-1]
    assert file.name.endswith(".xlsx")
    book = load_workbook(io.BytesIO(file.content))
    shown = {sheet.title: str([list(row) for row in sheet.values]) for sheet in book}
    assert "Познакомиться с организацией" in shown["План"]
    assert MENTEE in shown["Пары"]
    assert "2026, 2, 11" in shown["Встречи"]
    assert "Разобрали план урока" not in shown["Встречи"]  # the note is the pair's
