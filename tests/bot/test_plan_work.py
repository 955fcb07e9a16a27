"""A plan at work: done from the list, confirmed or returned by the other side, moved, dropped."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.domain.plans import ItemStatus
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def remind_at(staff: Staff, item: int) -> datetime | None:
    async with staff.world.app.storage.engine.connect() as connection:
        found = await connection.scalar(
            text("select remind_at from plan_item where id = :item"), {"item": item}
        )
    return datetime.fromisoformat(found).replace(tzinfo=UTC) if found else None


async def test_done_from_the_list_is_two_taps(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Посетить урок")
    await staff.item(pair, "Разобрать план урока", date(2026, 2, 12))
    await staff.mentee.writes("/menu")
    effort = staff.mentee.job()
    await staff.mentee.taps("План")
    staff.mentee.sees("🟡 2. Разобрать план урока", "⚪ 1. Посетить урок")
    await staff.mentee.taps("✅")
    assert (effort.taps, effort.characters) == (2, 0)
    staff.mentee.sees("Отмечено: «Разобрать план урока»", "Отменить", "🟢 2.")
    items = {item.title: item for item in await staff.items(pair)}
    assert items["Разобрать план урока"].status is ItemStatus.DONE
    assert items["Посетить урок"].status is ItemStatus.PLANNED


async def test_done_by_a_slip_is_undone_unheard_and_said_once_later(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока")
    await staff.mentee.writes("план")
    await staff.mentee.taps("✅")
    await staff.mentee.taps("Отменить")
    await staff.mentee.taps("✅")
    await staff.mentee.taps("Отменить")
    assert (await staff.items(pair))[0].status is ItemStatus.IN_WORK
    assert await remind_at(staff, known)
    await staff.world.later(MINUTE)
    assert not staff.mentor.heard("выполнен")

    await staff.mentee.taps("✅")
    assert await remind_at(staff, known) is None
    await staff.world.later(MINUTE)
    assert len(staff.mentor.heard("Пункт плана выполнен")) == 1


async def test_done_undone_and_done_at_one_moment_is_told_once(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать план урока")
    await staff.mentee.writes("план")
    await staff.mentee.taps("✅")
    await staff.mentee.taps("Отменить")
    await staff.mentee.taps("✅")
    await staff.world.later(MINUTE)
    assert len(staff.mentor.heard("Пункт плана выполнен")) == 1


async def test_mentor_confirms_in_the_letter_and_may_take_it_back(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать план урока")
    await staff.mentee.writes("план")
    await staff.mentee.taps("✅")
    await staff.world.later(MINUTE)
    staff.mentor.sees("Пункт плана выполнен: «Разобрать план урока»", MENTEE)
    await staff.mentor.taps("Подтвердить")
    staff.mentor.sees("✅ Подтверждено")
    assert (await staff.items(pair))[0].status is ItemStatus.VERIFIED
    await staff.mentor.taps("Отменить")
    staff.mentor.sees("Подтвердить", "Вернуть")
    assert (await staff.items(pair))[0].status is ItemStatus.DONE


async def test_mentor_returns_it_with_a_sentence(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока")
    await staff.mentee.writes("план")
    await staff.mentee.taps("✅")
    await staff.world.later(MINUTE)
    await staff.mentor.taps("Вернуть")
    await staff.mentor.writes("Добавьте <цели> & рефлексию")
    staff.mentor.sees("Возвращено в работу")
    await staff.world.later(MINUTE)
    staff.mentee.sees("Пункт вернули", "Добавьте <цели> & рефлексию")
    assert (await staff.items(pair))[0].status is ItemStatus.IN_WORK
    assert await remind_at(staff, known)


async def test_who_did_it_can_not_confirm_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("план")
    await staff.mentor.taps("✅")
    await staff.forge(MENTOR, Tap("iv", known))
    assert staff.mentor.alert == "Здесь решает другая сторона."
    await staff.world.later(MINUTE)
    await staff.mentee.taps("Подтвердить")
    assert (await staff.items(pair))[0].verified_by == staff.ids[MENTEE]


async def test_reminder_says_done_in_place_and_takes_it_back(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.mentor.writes("план")
    await staff.mentor.taps("Добавить пункт")
    await staff.mentor.writes("Разобрать план урока")
    await staff.mentor.taps("Предложить")
    await staff.world.later(MINUTE)
    await staff.mentee.taps("Принять")
    due = (await staff.items(pair))[0].due
    await staff.world.until(datetime(due.year, due.month, due.day, 6, 1, tzinfo=UTC))
    effort = staff.mentee.job()
    await staff.mentee.taps("Сделано")
    assert effort.taps == 1
    staff.mentee.sees("✅ Отмечено: «Разобрать план урока»")
    await staff.mentee.taps("Отменить")
    staff.mentee.sees("Сделано")
    assert (await staff.items(pair))[0].status is ItemStatus.IN_WORK


async def test_moved_with_a_reason_the_moves_are_counted(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока", date(2026, 2, 12))
    await staff.forge(MENTEE, Tap("io", known))
    await staff.mentee.taps("Перенести")
    await staff.mentee.writes("25.02")
    await staff.mentee.taps("Болезнь")
    staff.mentee.sees("Новый срок: ср, 25 февраля", "Срок переносился 1 раз, причина: Болезнь")
    assert await remind_at(staff, known) == datetime(2026, 2, 18, 6, 0, tzinfo=UTC)

    await staff.mentee.taps("Перенести")
    await staff.mentee.writes("27.02")
    await staff.mentee.writes("Урок перенесли")
    await staff.world.later(MINUTE)
    told = staff.mentor.heard("перенесён")
    assert len(told) == 1
    assert "пт, 27 февраля" in told[0].text
    item = (await staff.items(pair))[0]
    assert (item.due, item.moves, item.move_reason) == (date(2026, 2, 27), 2, "Урок перенесли")


async def test_past_day_is_refused_and_the_item_keeps_its_date(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока", date(2026, 2, 12))
    await staff.forge(MENTEE, Tap("io", known))
    await staff.mentee.taps("Перенести")
    await staff.mentee.writes("01.02.2026")
    await staff.mentee.taps("Болезнь")
    assert staff.mentee.alert == "Эта дата уже прошла. Выберите другую."
    assert (await staff.items(pair))[0].due == date(2026, 2, 12)


async def test_left_out_with_a_reason(staff: Staff) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Разобрать план урока", date(2026, 2, 12))
    await staff.forge(MENTEE, Tap("io", known))
    await staff.mentee.taps("Снять")
    await staff.mentee.taps("Больше не нужно")
    staff.mentee.sees("Снято с плана: Больше не нужно")
    await staff.world.later(MINUTE)
    staff.mentor.sees("снят с плана", "Больше не нужно")
    assert await remind_at(staff, known) is None


async def test_in_a_group_a_mentee_confirms_what_the_mentor_did(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE, SECOND)
    await staff.item(pair, "Открытый урок")
    await staff.mentor.writes("план")
    await staff.mentor.taps("✅")
    await staff.world.later(MINUTE)
    await staff.phones[SECOND].taps("Подтвердить")
    await staff.mentee.taps("Подтвердить")
    assert staff.mentee.alert == "За это время всё изменилось. Посмотрите ещё раз."
    assert (await staff.items(pair))[0].verified_by == staff.ids[SECOND]


@pytest.mark.parametrize("verb", ["id", "ids", "iv", "ivu", "ir", "io"])
async def test_a_stranger_can_not_touch_an_item(staff: Staff, verb: str) -> None:
    pair = await staff.working_pair()
    known = await staff.item(pair, "Тайный пункт")
    stranger = await staff.forge(SECOND, Tap(verb, known))
    assert stranger.alert.startswith("Этого здесь нет")
    assert not stranger.heard("Тайный пункт")
    assert (await staff.items(pair))[0].status is ItemStatus.PLANNED


async def test_curator_reads_the_plan_and_changes_nothing(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать план урока")
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("План")
    staff.curator.sees("Разобрать план урока")
    assert "✅" not in staff.curator.buttons
    assert "Добавить пункт" not in staff.curator.buttons
    await staff.curator.taps("Назад")
    staff.curator.sees("Приказ № 131-о")


async def test_triple_tap_marks_one_item_once(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Первый", date(2026, 2, 12))
    await staff.item(pair, "Второй", date(2026, 2, 13))
    await staff.mentee.writes("план")
    for _ in range(3):
        staff.mentee.person.press("✅", staff.mentee.screen)
    await staff.world.settle()
    assert [item.status for item in await staff.items(pair)] == [
        ItemStatus.DONE,
        ItemStatus.PLANNED,
    ]
    await staff.world.later(MINUTE)
    assert len(staff.mentor.heard("Пункт плана выполнен")) == 1
