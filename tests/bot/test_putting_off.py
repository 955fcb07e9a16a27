"""«Отложить» under the questions about meetings: each choice, taken back, and said again."""

from datetime import datetime, timedelta

import pytest

from tests.bot.schools import joined, links_of, recorded
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)
SNOOZE = ["Завтра в 8:00", "Отложить"]


@pytest.fixture
async def mentee(world: World) -> Phone:
    """The mentee is asked about a meeting that the mentor has just recorded."""
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    mentee = await joined(world, links, "E1", "Дарья")
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    return mentee


def at(day: str) -> datetime:
    return datetime.fromisoformat(f"2026-02-{day}+03:00")


async def test_question_comes_again_tomorrow_at_eight(world: World, mentee: Phone) -> None:
    assert mentee.buttons == ["1", "2", "3", "4", "5", *SNOOZE, "Было не так"]
    await mentee.taps("Завтра в 8:00")
    mentee.sees("Напоминание отложено: завтра в 08:00", "Вернуть")
    await world.until(at("10T08:01:00"))
    mentee.sees("Записана встреча: вчера", *SNOOZE)
    await mentee.taps("4")
    (meeting,) = await recorded(world)
    assert meeting.status == "confirmed"


@pytest.mark.parametrize(
    ("choice", "until"),
    [("Через 3 дня", "чт, 12 февраля в 08:00"), ("В понедельник", "пн, 16 февраля в 08:00")],
)
async def test_other_delays_and_back(world: World, mentee: Phone, choice: str, until: str) -> None:
    await mentee.taps("Отложить")
    await mentee.taps(choice)
    mentee.sees(f"Напоминание отложено: {until}")
    await mentee.taps("Вернуть")
    assert mentee.buttons == ["1", "2", "3", "4", "5", *SNOOZE, "Было не так"]


async def test_day_in_own_words(world: World, mentee: Phone) -> None:
    await mentee.taps("Отложить")
    await mentee.taps("Другая дата")
    await mentee.writes("в пятницу")
    mentee.sees("Напоминание отложено: пт, 13 февраля в 08:00")


async def test_asked_whether_it_was_held_one_may_put_it_off(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    await mentor.writes("назначить встречу")
    await mentor.writes("15:30")
    await mentor.taps("Назначить")
    await world.until(at("10T16:30:00"))
    await world.later(SOON)
    (asked,) = mentor.heard("Встреча состоялась?")
    assert asked.buttons == ["Состоялась", *SNOOZE, "Перенести", "Не состоялась"]
    await mentor.taps("Завтра в 8:00", on=asked)
    await world.until(at("11T08:01:00"))
    mentor.sees("Встреча состоялась?", "вчера в 15:30")
    await mentor.taps("Состоялась")
    mentor.sees("Записано", "вчера")
