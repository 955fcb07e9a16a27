"""A question between meetings: from the mentee, through the mentor, and back."""

from datetime import timedelta

import pytest

from tests.bot.forging import borrow
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World


@pytest.fixture
async def pair(world: World) -> tuple[Phone, Phone]:
    """The mentor and the mentee of a pair of the demo school."""
    links = await links_of(world)
    return await joined(world, links, "M1", "Татьяна"), await joined(world, links, "E1", "Анна")


async def test_question_goes_to_the_mentor_after_a_minute(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await mentee.taps("Спросить наставника")
    await mentee.writes("Где взять <образец> плана?")
    mentee.sees("через минуту", "Где взять <образец> плана?")
    assert not mentor.heard("образец")
    await world.later(timedelta(minutes=2))
    mentor.sees("спрашивает", "Где взять <образец> плана?", "Ответить", "Обсудим при встрече")

    await mentor.taps("Ответить")
    await mentor.writes("В учительской, на полке.")
    mentor.sees("Ответ отправлен")
    await world.later(timedelta(minutes=2))
    mentee.sees("Наставник отвечает", "В учительской")


async def test_mentor_prefers_to_talk_when_they_meet(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await mentee.writes("Как быть с журналом?")
    mentee.sees("Как быть с журналом?", "Спросить: ")
    await mentee.taps("Спросить: ")
    await world.later(timedelta(minutes=2))
    await mentor.taps("Обсудим при встрече")
    mentor.sees("обсудим при встрече")
    assert mentor.buttons == []
    await world.later(timedelta(minutes=2))
    mentee.sees("предлагает обсудить при встрече")


async def test_question_is_taken_back_before_the_mentor_hears(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await mentee.taps("Спросить наставника")
    await mentee.writes("Забудьте")
    await mentee.taps("Отозвать вопрос")
    mentee.sees("отозван", "Записать встречу")
    await world.later(timedelta(minutes=5))
    assert not mentor.heard("Забудьте")


async def test_answer_twice_is_refused(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await mentee.taps("Спросить наставника")
    await mentee.writes("Где план?")
    await world.later(timedelta(minutes=2))
    asked = mentor.screen
    await mentor.taps("Ответить")
    await mentor.writes("На полке")
    await mentor.taps("Обсудим при встрече", on=asked)
    assert "изменилось" in mentor.alert


async def test_stranger_to_the_pair_can_not_answer(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    mentee = await joined(world, links, "E1", "Анна")
    other = await joined(world, links, "M2", "Олег")
    await mentee.taps("Спросить наставника")
    await mentee.writes("Где план?")
    await world.later(timedelta(minutes=2))
    borrow(other, mentor)
    await other.taps("Обсудим при встрече")
    assert "Этого здесь нет" in other.alert
    mentor.sees("Ответить")


async def test_unanswered_question_reaches_the_curator_on_the_third_working_day(
    world: World,
) -> None:
    links = await links_of(world)
    mentor, mentee = (
        await joined(world, links, "M1", "Татьяна"),
        await joined(world, links, "E1", "Анна"),
    )
    curator = await joined(world, links, "C1", "Ольга")
    await mentee.taps("Спросить наставника")
    await mentee.writes("Где взять образец плана?")
    await mentee.writes("/menu")
    await mentee.taps("Спросить наставника")
    await mentee.writes("А журнала?")
    await world.later(timedelta(minutes=2))
    await mentor.taps("Обсудим при встрече")
    await world.later(timedelta(days=2, hours=23))
    assert len(curator.heard("ждёт ответа")) == 0

    await world.later(timedelta(hours=1))
    assert len(curator.heard("ждёт ответа")) == 1
    assert not curator.heard("образец")
    await curator.taps("Открыть пару")
    curator.sees("Срок:")
