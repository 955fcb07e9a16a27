"""A record long after its screen is gone: found in the pair's list, read, corrected, answered."""

from datetime import timedelta

import pytest

from tests.bot.schools import joined, links_of, recorded
from tests.bot.staff import Staff, staff_of
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)
OBJECTION = "Возражение: Встречались вчера"


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


async def opened(phone: Phone, *path: str) -> None:
    await phone.writes("/pair")
    for label in ("Встречи", *path):
        await phone.taps(label)


async def test_record_is_corrected_from_the_list(staff: Staff) -> None:
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.mentor.writes("меню")
    await opened(staff.mentor, "Сегодня · 45 мин · состоялась")
    staff.mentor.sees("Встреча: Состоялась", "С кем: Белов И.", "Исправить", "Отменить запись")
    await staff.mentor.taps("Исправить")
    await staff.mentor.taps("60")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("45 мин", "Исправить")

    await staff.mentor.taps("Исправить")
    await staff.mentor.taps("60")
    await staff.mentor.taps("Сохранить")
    (meeting,) = await recorded(staff.world)
    assert (meeting.minutes, meeting.version) == (60, 2)


async def test_record_is_taken_back_from_the_list(staff: Staff) -> None:
    await staff.mentor.writes("45 минут разбирали урок")
    await staff.mentor.taps("Записать")
    await opened(staff.mentor, "Сегодня · 45 мин · состоялась", "Отменить запись")
    assert await recorded(staff.world) == []
    await staff.mentor.taps("Вернуть карточку")
    staff.mentor.sees("Разбирали урок", "Записать")


async def test_other_side_answers_in_the_list_and_thinks_better_of_it(staff: Staff) -> None:
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await opened(staff.mentee, "Сегодня · 45 мин · состоялась")
    assert "Исправить" not in staff.mentee.buttons
    await staff.mentee.taps("2")
    staff.mentee.sees("Подтверждена второй стороной", "отмечено: 2")
    await staff.mentee.taps("4")
    staff.mentee.sees("отмечено: 4")
    await staff.world.later(SOON)
    await staff.mentee.taps("5")
    assert "Отменить уже нельзя" in staff.mentee.alert
    await opened(staff.mentor, "Сегодня · 45 мин · подтверждена")
    assert staff.mentor.buttons == ["Подробнее", "Назад", "Меню"]


async def test_objection_stands_on_the_card_while_it_is_corrected(staff: Staff) -> None:
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await opened(staff.mentee, "Сегодня · 45 мин · состоялась", "Было не так")
    await staff.mentee.writes("Встречались вчера")
    await opened(staff.mentor, "Сегодня · 45 мин · стороны расходятся")
    staff.mentor.sees(OBJECTION)
    await staff.mentor.taps("Исправить")
    staff.mentor.sees("Исправление записи", OBJECTION)
    await staff.mentor.taps("Вчера")
    staff.mentor.sees(OBJECTION)
    await staff.mentor.taps("Сохранить")
    assert "Возражение" not in staff.mentor.text


async def test_longest_words_of_both_sides_fit_one_card(staff: Staff) -> None:
    await staff.mentor.writes("/log")
    await staff.mentor.writes("сло " * 499)
    await staff.mentor.taps("Задание")
    await staff.mentor.writes("дело " * 99)
    await staff.mentor.taps("Без срока")
    await staff.mentor.taps("Записать")
    await opened(staff.mentee, "Сегодня · 45 мин · состоялась", "Было не так")
    await staff.mentee.writes("нет " * 499)
    await opened(staff.mentor, "Сегодня · 45 мин · стороны расходятся", "Исправить")
    staff.mentor.sees("Исправление записи", "Возражение: нет нет")


async def test_planned_meeting_is_opened_and_moved(staff: Staff) -> None:
    await staff.mentor.writes("назначить")
    await staff.mentor.taps("Назначить")
    planned = (await recorded(staff.world))[0]
    assert planned.status == "scheduled"
    await opened(staff.mentee)
    (label,) = [label for label in staff.mentee.buttons if "назначена" in label]
    await staff.mentee.taps(label)
    staff.mentee.sees("Встреча: Назначена", "15:00", "Перенести", "Не состоялась")
    assert "Состоялась" not in staff.mentee.buttons
    await staff.mentee.taps("Не состоялась")
    await staff.mentee.writes("заболели")
    await opened(staff.mentor, label.replace("назначена", "не состоялась"))
    staff.mentor.sees("Причина: заболели")


async def test_curator_reads_records_without_what_is_private(staff: Staff) -> None:
    mentor, curator = staff.mentor, staff.curator
    await mentor.writes("45 минут разбирали конфликт в классе")
    await mentor.taps("Записать")
    await curator.writes("/pair")
    await curator.taps("Соколова")
    await curator.taps("Встречи")
    await curator.taps("Сегодня · 45 мин · состоялась")
    curator.sees("С кем: Соколова Т. — Белов И.", "45 мин")
    assert "конфликт" not in curator.text
    assert curator.buttons == ["Назад", "Меню"]

    await opened(mentor, "Сегодня · 45 мин · состоялась", "Исправить")
    await mentor.taps("Заметка: открыть куратору")
    await mentor.taps("Сохранить")
    await curator.taps("Назад")
    await curator.taps("Сегодня · 45 мин · состоялась")
    curator.sees("конфликт")


async def test_each_button_says_what_became_of_the_meeting(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    await mentor.writes("/pair")
    await mentor.taps("Встречи")
    labels = [label for label in mentor.buttons if " · " in label]
    assert len(labels) == 7
    assert "Вт, 16 декабря · 1 ч 30 мин · подтверждена" not in labels
    assert "16 декабря · 1 ч 30 мин · подтверждена" in labels
