"""The task of a meeting: its mentee is reminded of it the day before and on the day."""

from datetime import datetime, timedelta

import pytest

from bot.domain.pairing import close
from bot.domain.pairs import CompletionReason, PairStatus
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World
from tests.conftest import MOSCOW

MINUTE = timedelta(minutes=1)
TASK = "Составить карту урока"


@pytest.fixture
async def staff(world: World) -> Staff:
    """Monday, 9 February; the mentor has given a task for Friday."""
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Задание")
    await staff.mentor.writes(TASK)
    await staff.mentor.writes("в пятницу")
    await staff.mentor.taps("Записать")
    return staff


async def on(staff: Staff, day: int, hour: int) -> None:
    await staff.world.until(datetime(2026, 2, day, hour, tzinfo=MOSCOW))
    await staff.world.later(2 * MINUTE)


async def test_mentee_hears_of_a_task_the_day_before_and_on_the_day(staff: Staff) -> None:
    await on(staff, 11, 12)
    assert not staff.mentee.heard("Задание к встрече")
    await on(staff, 12, 9)
    staff.mentee.sees(f"Задание к встрече, срок завтра: {TASK}")
    await on(staff, 13, 9)
    staff.mentee.sees(f"Задание к встрече, срок сегодня: {TASK}")
    await on(staff, 17, 9)
    assert len(staff.mentee.heard("Задание к встрече")) == 2
    assert not staff.mentor.heard("Задание к встрече")


async def test_task_moved_to_monday_is_spoken_of_on_friday(staff: Staff) -> None:
    await staff.mentor.taps("Исправить")
    await staff.mentor.taps("Задание")
    await staff.mentor.writes(TASK)
    await staff.mentor.taps("Пн, 16 февраля")
    await staff.mentor.taps("Сохранить")
    await on(staff, 12, 12)
    assert not staff.mentee.heard("Задание к встрече")
    await on(staff, 13, 9)
    staff.mentee.sees(f"Задание к встрече, срок пн, 16 февраля: {TASK}")
    await on(staff, 16, 9)
    assert staff.mentee.heard("Задание к встрече, срок сегодня")


async def test_task_of_a_record_taken_back_is_not_spoken_of(staff: Staff) -> None:
    await staff.mentor.taps("Отменить запись")
    await on(staff, 13, 12)
    assert not staff.mentee.heard("Задание к встрече")


async def test_task_of_a_closed_pair_is_not_spoken_of(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    async with staff.world.app.storage.change() as desk:
        ended = close(pair, CompletionReason.LEFT, staff.world.clock().date())
        await desk.pairs.save(ended)
    await on(staff, 13, 12)
    assert not staff.mentee.heard("Задание к встрече")
    assert (await staff.pairs())[0].status is PairStatus.CLOSED
