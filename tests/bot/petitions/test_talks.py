"""A talk with both, a release for an event, a psychologist's support: who reads what."""

from datetime import timedelta

import pytest

from bot.domain.people import Role
from bot.domain.petitions import PetitionStatus
from tests.bot.petitions.council import (
    HEAD,
    ORGANISER,
    PSYCHOLOGIST,
    SOON,
    TEN_MINUTES,
    begins,
    council_of,
    petitions,
)
from tests.bot.staff import CURATOR, Staff
from tests.bot.world import World

DAY = timedelta(days=1)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


async def test_other_side_learns_only_that_there_will_be_a_talk(staff: Staff) -> None:
    await staff.working_pair()
    await begins(staff.mentor, "Разговор с куратором")
    await staff.mentor.writes("Илья не приходит на встречи")
    await staff.world.later(TEN_MINUTES)
    assert staff.curator.heard("Илья не приходит")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Поговорю с обоими")
    await staff.world.later(SOON)
    staff.mentee.sees("поговорить с обеими сторонами")
    assert not staff.mentee.heard("не приходит")
    await staff.mentee.writes("/requests")
    assert "разговор" not in "".join(staff.mentee.buttons).replace("Разговор с куратором", "")


async def test_head_releases_and_names_the_substitute(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentee, "Освобождение")
    staff.mentee.sees("День: завтра", "пока не указано")
    await staff.mentee.writes("Семинар в РЦОКО")
    await staff.mentee.taps("До обеда")
    await staff.mentee.taps("Отправить")
    staff.mentee.sees("Семинар в РЦОКО", "до обеда", "Руководитель узнает")
    await staff.world.later(TEN_MINUTES)
    assert not staff.curator.heard("освобождение")
    head = staff.phones[HEAD]
    await head.taps("Открыть")
    await head.taps("Освободить")
    await head.writes("Ким Анна, 5А и 6Б")
    await staff.world.later(SOON)
    assert staff.mentee.heard("Освобождение согласовано")
    staff.mentee.sees("Заменит: Ким Анна, 5А и 6Б")
    assert (await petitions(staff, pair))[0].details.substitute == "Ким Анна, 5А и 6Б"


async def test_without_a_head_the_curator_speaks_for_the_head(world: World) -> None:
    staff = await council_of(world, head=False)
    pair = await staff.working_pair()
    await begins(staff.mentee, "Освобождение")
    await staff.mentee.taps("Отправить")
    await world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Освободить")
    await staff.curator.taps("Без замены")
    assert (await petitions(staff, pair))[0].status is PetitionStatus.GRANTED


async def test_curator_reads_a_release_that_the_head_decides(staff: Staff) -> None:
    await staff.working_pair()
    await begins(staff.mentee, "Освобождение")
    await staff.mentee.taps("Отправить")
    await staff.world.later(TEN_MINUTES)
    await staff.curator.writes("/requests")
    await staff.curator.taps("освобождение")
    assert "Освободить" not in staff.curator.buttons


async def test_only_the_psychologist_reads_what_is_asked_of_them(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentee, "Психолог")
    staff.mentee.sees("соглашаетесь, что это прочтёт психолог")
    await staff.mentee.writes("Устаю к концу недели")
    await staff.world.later(TEN_MINUTES)
    helper = staff.phones[PSYCHOLOGIST]
    assert helper.heard("Устаю к концу недели")
    for name in (CURATOR, HEAD, ORGANISER):
        phone = staff.phones[name]
        await phone.writes("/requests")
        phone.sees("Обращений к психологу: 1")
        assert "психолог" not in "".join(phone.buttons)
        assert not phone.heard("Устаю")
    await helper.taps("Открыть")
    await helper.taps("Поддержу")
    await staff.world.later(SOON)
    staff.mentee.sees("Психолог готов поддержать")
    assert (await petitions(staff, pair))[0].answered_by == staff.ids[PSYCHOLOGIST]


async def test_support_leaves_no_trace_in_the_summary(staff: Staff) -> None:
    await staff.working_pair()
    await staff.curator.writes("/status")
    before = staff.curator.text
    await begins(staff.mentee, "Психолог")
    await staff.mentee.taps("Устаю")
    await staff.world.later(TEN_MINUTES)
    await staff.curator.writes("/status")
    assert staff.curator.text == before


async def test_no_psychologist_is_said_in_words(staff: Staff) -> None:
    await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        await desk.people.remove_role(staff.ids[PSYCHOLOGIST], Role.PSYCHOLOGIST)
    await begins(staff.mentee, "Психолог")
    await staff.mentee.taps("Устаю")
    assert "Психолога в «Паре» пока нет" in staff.mentee.alert


async def test_reminded_after_48_hours_of_working_days(staff: Staff) -> None:
    await staff.working_pair()
    await begins(staff.mentor, "Разговор с куратором")
    await staff.mentor.taps("Расскажу лично")
    await staff.world.later(2 * DAY - TEN_MINUTES)
    assert not staff.curator.heard("Двое суток без ответа")
    await staff.world.later(TEN_MINUTES)
    assert staff.curator.heard("Двое суток без ответа")
    assert staff.phones[HEAD].heard("Двое суток без ответа")


async def test_question_and_reply_travel_by_the_bot(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Разговор с куратором")
    await staff.mentor.taps("Расскажу лично")
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Взять в работу")
    staff.curator.sees("Взято в работу")
    await staff.world.later(SOON)
    assert staff.mentor.heard("взяли в работу")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Спросить автора")
    await staff.curator.writes("Когда Вам удобно?")
    await staff.world.settle()
    staff.mentor.sees("Вопрос к Вашему обращению", "Когда Вам удобно?")
    await staff.mentor.taps("Ответить")
    await staff.mentor.writes("В среду после уроков")
    await staff.world.settle()
    assert staff.curator.heard("В среду после уроков")
    talk = (await petitions(staff, pair))[0].details.talk
    assert [(one.words, one.reply) for one in talk] == [
        ("Когда Вам удобно?", "В среду после уроков")
    ]


async def test_two_deciders_at_once_the_second_learns_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await begins(staff.mentor, "Разговор с куратором")
    await staff.mentor.taps("Расскажу лично")
    await staff.world.later(TEN_MINUTES)
    head = staff.phones[HEAD]
    await head.taps("Открыть")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Поговорю с обоими")
    await head.taps("Поговорю с обоими")
    assert "изменилось" in head.alert
    assert (await petitions(staff, pair))[0].answered_by == staff.ids[CURATOR]
