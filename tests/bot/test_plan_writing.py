"""How a plan is written: a goal, items from a template or one by one, accepted by the other."""

from datetime import date, timedelta

import pytest

from bot.domain.plans import ItemStatus, WorkForm
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, SECOND, Staff, staff_of
from tests.bot.world import World

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_goal_is_written_and_the_other_side_hears_the_last_wording(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("план")
    staff.mentor.sees("Цель пока не записана", "Пунктов пока нет")
    await staff.mentor.taps("Цель")
    await staff.mentor.writes("Освоить рефлексию")
    staff.mentor.sees("Цель: Освоить рефлексию")
    await staff.mentor.taps("Цель")
    await staff.mentor.writes("Освоить рефлексию на уроке")
    await staff.world.later(MINUTE)
    assert [one.text for one in staff.mentee.heard("Записана цель")] == [
        "📋 Записана цель плана: Освоить рефлексию на уроке"
    ]
    assert (await staff.pair(pair)).programme.goal == "Освоить рефлексию на уроке"


async def test_ready_plan_is_proposed_at_once_and_accepted_by_a_tap(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("план")
    await staff.mentor.taps("Готовый план")
    await staff.mentor.taps("Вхождение в должность")
    staff.mentor.sees("Познакомиться с организацией", "пн, 16 февраля")
    await staff.mentor.taps("Предложить все")
    staff.mentor.sees("Предложено 8 пунктов", "▫️")
    assert "Принять все" not in staff.mentor.buttons

    await staff.world.later(MINUTE)
    staff.mentee.sees("Вам предлагают 8 пунктов плана")
    await staff.mentee.taps("Принять все")
    staff.mentee.sees("Принято 8 пунктов плана")
    items = await staff.items(pair)
    assert {item.status for item in items} == {ItemStatus.PLANNED}
    # 23 February is a public holiday, its items wait for a working day.
    assert all(item.due.weekday() < 5 and item.due != date(2026, 2, 23) for item in items)


async def test_item_by_taps_alone(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentee.writes("план")
    effort = staff.mentee.job()
    await staff.mentee.taps("Добавить пункт")
    await staff.mentee.taps("Что сделать")
    await staff.mentee.taps("Посетить два урока")
    await staff.mentee.taps("Предложить")
    assert (effort.taps, effort.characters) == (4, 0)
    item = (await staff.items(pair))[0]
    assert item.work_form is WorkForm.LESSON_VISIT
    assert item.proposed_by == staff.ids[MENTEE]


async def test_each_line_of_the_card_is_changed_in_place(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentee.writes("план")
    await staff.mentee.taps("Добавить пункт")
    assert "Предложить" not in staff.mentee.buttons
    await staff.mentee.writes("я" * 301)
    assert staff.mentee.heard("Слишком длинно: не больше 300 знаков")
    await staff.mentee.writes("Открытый   урок")
    staff.mentee.sees("Открытый   урок", "Предложить")
    await staff.mentee.taps("Форма работы")
    await staff.mentee.taps("открытое занятие")
    await staff.mentee.taps("Срок")
    await staff.mentee.writes("через две недели")
    await staff.mentee.taps("Кто отвечает")
    await staff.mentee.taps("Соколова Татьяна")
    staff.mentee.sees("открытое занятие", "Отвечает: Соколова Татьяна")
    await staff.mentee.taps("Предложить")
    item = (await staff.items(pair))[0]
    assert (item.title, item.due) == ("Открытый урок", date(2026, 2, 23))


async def test_own_proposal_waits_for_the_other_side(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Открытый урок", status=ItemStatus.PROPOSED)
    await staff.forge(MENTEE, Tap("io", known))
    staff.mentee.sees("Принять", "Изменить")
    await staff.mentor.writes("план")
    await staff.mentor.taps("1. Открытый урок")
    assert "Принять" not in staff.mentor.buttons
    await staff.forge("Соколова Татьяна", Tap("ia", pair))
    assert staff.mentor.alert == "За это время всё изменилось. Посмотрите ещё раз."

    await staff.mentee.taps("Принять", on=staff.mentee.heard("Открытый урок")[-1])
    staff.mentee.sees("⚪")
    assert (await staff.items(pair))[0].status is ItemStatus.PLANNED


async def test_edited_by_the_other_side_it_comes_back_as_a_proposal(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Открытый урок", status=ItemStatus.PROPOSED)
    await staff.forge(MENTEE, Tap("io", known))
    await staff.mentee.taps("Изменить")
    await staff.mentee.writes("Открытый урок в 5 «Б»")
    await staff.mentee.taps("Предложить")
    await staff.world.later(MINUTE)
    staff.mentor.sees(
        "Вам предлагают 1 пункт плана",
        "От кого: Белов И.\nПара: Соколова Т. — Белов И.",
        "Открытый урок в 5 «Б»",
    )
    await staff.mentor.taps("Принять")
    item = (await staff.items(pair))[0]
    assert (item.status, item.title) == (ItemStatus.PLANNED, "Открытый урок в 5 «Б»")


async def test_what_was_proposed_after_the_letter_is_not_accepted_by_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("план")
    await staff.mentor.taps("Добавить пункт")
    await staff.mentor.writes("Первый пункт")
    await staff.mentor.taps("Предложить")
    await staff.world.later(MINUTE)
    await staff.mentor.taps("Добавить пункт")
    await staff.mentor.writes("Второй пункт")
    await staff.mentor.taps("Предложить")
    await staff.mentee.taps("Принять")
    staff.mentee.sees("Принят 1 пункт плана")
    assert [item.status for item in await staff.items(pair)] == [
        ItemStatus.PLANNED,
        ItemStatus.PROPOSED,
    ]


async def test_long_plan_is_paged(staff: Staff) -> None:
    pair = await staff.working_pair()
    for number in range(1, 11):
        await staff.item(pair, f"Дело {number}", date(2026, 3, number))
    await staff.mentee.writes("план")
    staff.mentee.sees("1. Дело 1", "8. Дело 8", "1 / 2")
    await staff.mentee.taps("›")
    staff.mentee.sees("9. Дело 9", "10. Дело 10", "2 / 2")
    assert "8. Дело 8" not in staff.mentee.text
    await staff.mentee.taps("10. Дело 10")
    await staff.mentee.taps("Назад")
    staff.mentee.sees("10. Дело 10")


async def test_two_pairs_two_plans(staff: Staff) -> None:
    first = await staff.working_pair()
    await staff.item(first, "Дело первой пары")
    second = await staff.working_pair(SECOND)
    await staff.item(second, "Дело второй пары")
    await staff.mentor.writes("план")
    staff.mentor.sees("Дело второй пары", "Другая пара")
    await staff.mentor.taps("Другая пара")
    await staff.mentor.taps("Белов И.")
    staff.mentor.sees("Дело первой пары")


async def test_without_a_pair_the_plan_says_when_it_appears(staff: Staff) -> None:
    await staff.mentee.writes("план")
    staff.mentee.sees("Плана пока нет", "Меню")
    await staff.mentee.taps("Назад")
    staff.mentee.sees("План", "Настройки")
