"""Every step of the card: through a restart, by the calendar, with several pairs, in English."""

from datetime import date
from pathlib import Path

import pytest

from bot.domain.errors import NotAllowed
from bot.domain.meetings import Visibility
from bot.domain.people import Actor
from tests.bot.schools import joined, links_of, recorded
from tests.bot.world import Phone, World, restarted


@pytest.fixture
async def mentor(world: World) -> Phone:
    return await joined(world, await links_of(world), "M1", "Татьяна")


# The button, what is asked then, an answer, how it is shown.
STEPS = (
    ("Другая дата", "Когда была встреча?", "05.02", "чт, 5 февраля"),
    ("Другое", "Сколько минут?", "1 ч 15 мин", "1 ч 15 мин"),
    ("Задание", "напишите одной строкой", "Прочитать главу", "Прочитать главу"),
)


@pytest.mark.parametrize("step", STEPS, ids=["day", "minutes", "task"])
async def test_restart_in_a_step_goes_on_from_it(
    world: World, mentor: Phone, database: Path, step: tuple[str, str, str, str]
) -> None:
    button, asked, words, shown = step
    await mentor.writes("/log")
    await mentor.writes("Про оценивание")
    place = next(n for n, label in enumerate(mentor.buttons) if button in label)
    mentor.person.press(place, mentor.screen)
    await world.settle()
    mentor.sees(asked)
    async with restarted(world, database):
        await mentor.writes(words)
        mentor.sees(shown)
        if button == "Задание":
            await mentor.taps("Без срока")
        mentor.sees("Заметка: Про оценивание", "Записать")
        await mentor.taps("Записать")
    async with restarted(world, database):
        await mentor.writes("И ещё о журнале")
        mentor.sees("Записано", "Про оценивание", "И ещё о журнале")
        await mentor.taps("Исправить")
        mentor.sees("Исправление записи")
    (meeting,) = await recorded(world)
    assert meeting.note == "Про оценивание\nИ ещё о журнале"


async def test_calendar_is_russian_and_begins_on_monday(world: World, mentor: Phone) -> None:
    await mentor.writes("/log")
    await mentor.taps("Другая дата")
    labels = mentor.buttons
    assert labels[:2] == ["Сегодня", "Вчера"]
    assert "Февраль 2026" in labels
    monday = labels.index("пн")
    assert labels[monday : monday + 7] == ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    assert "[9]" in labels
    assert "10" not in labels  # what has not been can't be held

    await mentor.taps("‹")
    mentor.sees("Январь 2026")
    await mentor.taps("20")
    mentor.sees("Когда: вт, 20 января")
    await mentor.taps("Записать")
    (meeting,) = await recorded(world)
    assert meeting.day == date(2026, 1, 20)


async def test_items_are_marked_and_kept(world: World, mentor: Phone) -> None:
    await mentor.writes("/log")
    await mentor.taps("Пункты плана")
    chosen = [label for label in mentor.buttons if label.startswith("✓ ")]
    other = next(
        label for label in mentor.buttons if label not in (*chosen, "Назад", "Меню", "‹", "›")
    )
    assert len(chosen) == 1  # the nearest open one, from habit
    await mentor.taps(other)
    mentor.sees(f"✓ {other}")
    await mentor.taps("Назад")
    await mentor.taps("Записать")
    (meeting,) = await recorded(world)
    assert len(meeting.items) == 2


async def test_with_several_pairs_the_usual_one_and_another(world: World) -> None:
    mentor = await joined(world, await links_of(world), "M2", "Андрей")
    await mentor.writes("/log")
    first = mentor.text
    await mentor.taps("Другая пара")
    other = next(label for label in mentor.buttons if label[:1] not in "✓НМ‹›")
    await mentor.taps(other)
    mentor.sees(f"С кем: {other}")
    assert mentor.text != first
    await mentor.taps("Записать")
    await mentor.writes("сегодня 30 минут обсудили журнал")
    # That was the note of the saved record; from the menu a sentence opens the usual card.
    await mentor.writes("/menu")
    await mentor.writes("сегодня 30 минут обсудили журнал")
    mentor.sees(f"С кем: {other}", "30 мин", "уже есть запись")


async def test_curator_reads_no_private_note(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    olga = await joined(world, links, "C1", "Ольга")
    await mentor.writes("/log")
    await mentor.writes("Только нам двоим")
    await mentor.taps("Записать")
    (meeting,) = await recorded(world)
    journal = world.app.services.journal
    curator = await actor(world, olga)
    seen = await journal.for_curator(meeting.pair_id, curator)
    assert all(one.note is None for one in seen if one.visibility is Visibility.PAIR)
    assert "Только нам двоим" not in str(seen)
    with pytest.raises(NotAllowed):
        await journal.for_curator(meeting.pair_id, await actor(world, mentor))


async def actor(world: World, phone: Phone) -> Actor:
    known = await world.app.services.people.who("telegram", str(phone.person.id))
    assert known
    assert known[1]
    return known[1]


async def test_menu_word_while_the_card_is_open_leaves_it(world: World, mentor: Phone) -> None:
    await mentor.writes("/log")
    await mentor.writes("меню")
    mentor.sees("Записать встречу")
    assert await recorded(world) == []
