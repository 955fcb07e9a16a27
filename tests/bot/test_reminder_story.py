"""A reminder on the phone: done, put off, taken back, another day, a stranger's tap."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.ids import ItemId
from bot.domain.posts.about_pairs import ItemDue
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, OTHER_MENTOR, Staff, staff_of
from tests.bot.world import World
from tests.conftest import MOSCOW

DUE = date(2026, 2, 13)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def _reminded(staff: Staff, *titles: str) -> list[ItemId]:
    """The mentee holds one reminder about these items."""
    pair = await staff.working_pair()
    items = [await staff.item(pair, title, DUE) for title in titles]
    async with staff.world.app.storage.change() as desk:
        for item in items:
            note = ItemDue(staff.ids[MENTEE], item, -4, DUE.isoformat())
            desk.outbox.add(staff.organisation, note, staff.world.clock())
    await staff.world.settle()
    return items


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 2, day, hour, tzinfo=MOSCOW)


async def test_done_in_the_reminder_takes_one_tap(staff: Staff) -> None:
    await _reminded(staff, "Разобрать план урока")
    staff.mentee.sees("Срок пт, 13 февраля: Разобрать план урока", "Завтра в 8:00", "Отложить")
    job = staff.mentee.job()
    await staff.mentee.taps("Сделано")

    assert job.taps == 1
    assert (await staff.items((await staff.pairs())[0].id))[0].fulfilled
    assert "Завтра в 8:00" not in staff.mentee.buttons


async def test_of_a_merged_reminder_the_other_items_stay(staff: Staff) -> None:
    await _reminded(staff, "Первое", "Второе")
    await staff.mentee.taps("Сделано: Первое")
    staff.mentee.sees("Сделано: Первое", "Вернуть: Первое", "Сделано: Второе")

    await staff.mentee.taps("Вернуть: Первое")
    staff.mentee.sees("1. Первое", "2. Второе")


async def test_tomorrow_at_eight_takes_one_tap_and_can_be_taken_back(staff: Staff) -> None:
    await _reminded(staff, "Разобрать план урока")
    job = staff.mentee.job()
    await staff.mentee.taps("Завтра в 8:00")
    assert job.taps == 1
    staff.mentee.sees("Напоминание отложено: завтра в 08:00", "Вернуть")

    await staff.mentee.taps("Вернуть")
    staff.mentee.sees("Разобрать план урока", "Завтра в 8:00")
    await staff.mentee.taps("Завтра в 8:00")
    await staff.world.until(_at(10, 8))
    staff.mentee.sees("Разобрать план урока", "Сделано")


async def test_another_delay_takes_two_taps(staff: Staff) -> None:
    await _reminded(staff, "Разобрать план урока")
    job = staff.mentee.job()
    await staff.mentee.taps("Отложить")
    staff.mentee.sees("Разобрать план урока", "Через 3 дня", "Не откладывать")
    await staff.mentee.taps("Через 3 дня")
    assert job.taps == 2
    staff.mentee.sees("отложено: чт, 12 февраля в 08:00")


async def test_another_date_in_own_words(staff: Staff) -> None:
    await _reminded(staff, "Разобрать план урока")
    await staff.mentee.taps("Отложить")
    await staff.mentee.taps("Другая дата")
    staff.mentee.sees("Выберите день или напишите его")
    await staff.mentee.writes("в среду")

    assert staff.mentee.heard("отложено: ср, 11 февраля в 08:00")
    await staff.world.until(_at(11, 8))
    staff.mentee.sees("Разобрать план урока", "Сделано")


async def test_another_date_from_the_calendar_keeps_the_unfinished_screen_below(
    staff: Staff,
) -> None:
    await staff.mentee.writes("/menu")
    menu = staff.mentee.screen
    await _reminded(staff, "Разобрать план урока")
    await staff.mentee.taps("Отложить")
    await staff.mentee.taps("Другая дата")
    await staff.mentee.taps("18")

    assert staff.mentee.heard("отложено: ср, 18 февраля в 08:00")
    await staff.mentee.taps(menu.buttons[0], on=menu)
    assert not staff.mentee.alert


async def test_a_stranger_puts_off_nothing(staff: Staff) -> None:
    await _reminded(staff, "Разобрать план урока")
    async with staff.world.app.storage.read() as desk:
        waiting = await desk.connection.exec_driver_sql("select max(id) from outbox")
        post = int(waiting.scalar_one())
    for verb, extra in (("sn", "t"), ("sd", "3"), ("su", "")):
        phone = await staff.forge(OTHER_MENTOR, Tap(verb, post, extra))
        assert not phone.heard("отложено")
        assert not phone.heard("Разобрать план урока")


async def test_a_tap_on_a_reminder_whose_item_was_done_elsewhere(staff: Staff) -> None:
    (item,) = await _reminded(staff, "Разобрать план урока")
    await staff.mentee.taps("Завтра в 8:00")
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            f"update plan_item set status = 'done', done_on = '2026-02-09' where id = {item}"  # noqa: S608
        )
    await staff.mentee.taps("Вернуть")
    staff.mentee.sees("Здесь всё уже сделано")
    await staff.world.later(timedelta(days=1))
    assert not staff.mentee.heard("Срок завтра")
