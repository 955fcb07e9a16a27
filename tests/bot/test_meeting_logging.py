"""A mentor records meetings: by the card, by a sentence, corrected, taken back."""

from datetime import date, timedelta

import pytest

from tests.bot.schools import joined, links_of, recorded
from tests.bot.world import Phone, World


@pytest.fixture
async def pair(world: World) -> tuple[World, Phone, Phone]:
    """The mentor and the mentee of P1, both joined."""
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    mentee = await joined(world, links, "E1", "Дарья")
    return world, mentor, mentee


async def test_two_taps_record_a_meeting_as_usual(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, mentee = pair
    await mentor.writes("/menu")
    job = mentor.job()

    await mentor.taps("Записать встречу")
    mentor.sees("Запись встречи", "Никитина", "сегодня", "Записать")
    await mentor.taps("Записать")

    mentor.sees("Записано", "сегодня", "Исправить", "Отменить запись")
    assert (job.taps, job.characters) == (2, 0)
    (meeting,) = await recorded(world)
    assert meeting.day == date(2026, 2, 9)

    assert not mentee.heard("Записана встреча")
    await world.later(timedelta(minutes=2))
    mentee.sees("Записана встреча", "Соколова", "1", "5", "Было не так")


async def test_yesterday_costs_three_taps_and_a_line_two_more(
    pair: tuple[World, Phone, Phone],
) -> None:
    world, mentor, _ = pair
    await mentor.writes("/menu")
    job = mentor.job()

    await mentor.taps("Записать встречу")
    await mentor.taps("Вчера")
    mentor.sees("Когда: вчера", "✓ Вчера")
    await mentor.taps("Записать")
    assert (job.taps, job.characters) == (3, 0)
    await mentor.writes("Разобрали план урока")
    assert job.taps + 1 == 5  # a tap into the field, and one on «send»

    mentor.sees("Записано", "вчера", "Заметка: Разобрали план урока")
    (meeting,) = await recorded(world)
    assert (meeting.day, meeting.note) == (date(2026, 2, 8), "Разобрали план урока")


async def test_one_sentence_fills_the_card(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    job = mentor.job()
    sentence = "вчера 50 минут разобрали план урока и рефлексию"

    await mentor.writes(sentence)
    mentor.sees("Когда: вчера, 50 мин", "Заметка: Разобрали план урока и рефлексию")
    await mentor.taps("Записать")

    assert job.taps + 1 == 3
    assert job.characters == len(sentence)
    (meeting,) = await recorded(world)
    assert (meeting.minutes, meeting.day) == (50, date(2026, 2, 8))
    assert meeting.note == "Разобрали план урока и рефлексию"

    # Of another day: a meeting of its own, no note of the one on the screen.
    await mentor.writes("сегодня 30 минут обсудили журнал")
    mentor.sees("Когда: сегодня, 30 мин", "Заметка: Обсудили журнал")
    await mentor.taps("Записать")
    await mentor.writes("сегодня ещё 10 минут про журнал")
    mentor.sees("Записано", "10 минут про журнал")
    assert len(await recorded(world)) == 2


async def test_words_on_the_card_go_to_their_lines(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    await mentor.writes("/log")
    await mentor.writes("в пятницу")
    mentor.sees("Когда: пт, 6 февраля")
    await mentor.writes("полтора часа")
    mentor.sees("1 ч 30 мин")
    await mentor.writes("Ведение <журнала> & оценки")
    mentor.sees("Заметка: Ведение <журнала> & оценки")
    await mentor.speaks()
    mentor.sees("Голосовая заметка приложена")
    await mentor.taps("Видеосвязь")
    await mentor.taps("Вид")
    await mentor.taps("Планирование")
    await mentor.taps("Записать")

    (meeting,) = await recorded(world)
    assert (meeting.day, meeting.minutes) == (date(2026, 2, 6), 90)
    assert (meeting.format, meeting.kind) == ("video", "planning")
    assert meeting.voice


async def test_refused_day_leaves_the_card_as_it_was(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    await mentor.writes("/log")
    await mentor.writes("60 минут")
    await mentor.writes("завтра")
    assert mentor.heard("Эта встреча ещё впереди")
    mentor.sees("Запись встречи", "сегодня")
    await mentor.writes("01.02.2025")
    assert mentor.heard("больше года назад")
    await mentor.writes("01.09.2025")
    assert mentor.heard("более ранние встречи не записываются")
    for impossible in ("3 минуты", "5000", "0", "25 часов"):
        await mentor.writes(impossible)
    assert len(mentor.heard("от 5 до 600")) == 4

    await mentor.taps("Записать")
    (meeting,) = await recorded(world)
    assert (meeting.day, meeting.minutes, meeting.note) == (date(2026, 2, 9), 60, None)


async def test_three_quick_taps_record_once(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    await mentor.writes("/log")
    screen = mentor.screen
    for _ in range(3):
        mentor.person.press("Записать", screen)
    await world.settle()

    mentor.sees("Записано")
    assert len(await recorded(world)) == 1

    await mentor.writes("/log")
    mentor.sees("Сегодня уже есть запись")
    await mentor.taps("Записать")
    assert len(await recorded(world)) == 2


async def test_taken_back_within_the_minute_nobody_hears_of_it(
    pair: tuple[World, Phone, Phone],
) -> None:
    world, mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.writes("Про журнал")
    await mentor.taps("Записать")
    await mentor.taps("Отменить запись")
    mentor.sees("Запись отменена")
    assert await recorded(world) == []

    await world.later(timedelta(hours=2))
    assert not mentee.heard("Записана встреча")
    await mentor.taps("Вернуть карточку")
    mentor.sees("Заметка: Про журнал", "Записать")


async def test_correcting_asks_the_other_side_anew(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(timedelta(minutes=2))
    await mentee.taps("4")
    mentee.sees("Спасибо, отмечено: 4")
    await mentor.taps("Исправить")
    await mentor.taps("60")
    await mentor.taps("Сохранить")
    mentor.sees("Записано", "1 ч")
    await world.later(timedelta(minutes=2))

    assert len(mentee.heard("Записана встреча")) == 1
    mentee.sees("Записана встреча: сегодня, 1 ч")
    (meeting,) = await recorded(world)
    assert (meeting.minutes, meeting.version) == (60, 2)


async def test_next_task_with_a_day(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    await mentor.writes("/log")
    await mentor.taps("Задание")
    await mentor.writes("Составить карту урока")
    await mentor.writes("в пятницу")
    mentor.sees("Следующее задание (срок: пт, 13 февраля): Составить карту урока")
    await mentor.taps("Записать")
    (meeting,) = await recorded(world)
    assert (meeting.next_task, meeting.next_task_due) == (
        "Составить карту урока",
        date(2026, 2, 13),
    )


async def test_note_is_the_pairs_until_opened(pair: tuple[World, Phone, Phone]) -> None:
    world, mentor, _ = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await mentor.writes("О трудном классе")
    await mentor.taps("Заметка: открыть куратору")
    mentor.sees("Заметку увидит и куратор", "Заметка: только паре")
    (meeting,) = await recorded(world)
    assert meeting.visibility == "curator"
