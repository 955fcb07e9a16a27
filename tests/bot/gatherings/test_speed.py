"""Single meetings without a programme: recorded, confirmed by a tap, counted apart."""

from datetime import timedelta

import pytest

from bot.domain.gatherings.speed import SpeedAnswer, SpeedMeeting
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, OTHER_MENTOR, Staff, staff_of
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def recorded(staff: Staff) -> Phone:
    """By a mentor without a pair, with a young colleague."""
    mentor = staff.phones[OTHER_MENTOR]
    await mentor.writes("/menu")
    await mentor.taps("Ещё")
    await mentor.taps("Разовая встреча")
    await mentor.taps("Записать разовую встречу")
    await mentor.taps("С кем")
    await mentor.writes("белов")
    await mentor.taps(MENTEE)
    await mentor.writes("Первый родительский совет")
    await mentor.taps("Записать")
    return mentor


async def kept(staff: Staff) -> list[SpeedMeeting]:
    async with staff.world.app.storage.read() as desk:
        return await desk.speed.of_person(staff.ids[OTHER_MENTOR], 9)


async def test_other_side_confirms_with_one_tap(staff: Staff) -> None:
    mentor = await recorded(staff)
    mentor.sees("Белов И.: ждём ответа", "через минуту")
    await staff.world.later(SOON)
    staff.mentee.sees("Орлов Пётр отмечает разовую встречу", "Первый родительский совет")
    job = staff.mentee.job()
    await staff.mentee.taps("Да, было")
    assert job.taps == 1
    staff.mentee.sees("Спасибо")
    (met,) = await kept(staff)
    assert met.confirmed
    assert await staff.pairs() == []


async def test_denied_is_told_to_the_recorder_who_may_withdraw(staff: Staff) -> None:
    mentor = await recorded(staff)
    await staff.world.later(SOON)
    await staff.mentee.taps("Не было")
    await staff.world.later(SOON)
    mentor.sees("Белов Илья отвечает, что встречи")
    await mentor.taps("Открыть запись")
    await mentor.taps("Отменить запись")
    mentor.sees("Разовые встречи")
    assert await kept(staff) == []


async def test_withdrawn_within_the_minute_nobody_is_asked(staff: Staff) -> None:
    mentor = await recorded(staff)
    await mentor.taps("Отменить запись")
    await staff.world.later(SOON)
    assert not staff.mentee.heard("разовую")


async def test_curator_sees_all_of_them_apart(staff: Staff) -> None:
    await recorded(staff)
    await staff.world.later(SOON)
    await staff.mentee.taps("Да, было")
    curator = staff.curator
    await curator.writes("разовая встреча")
    await curator.taps("Все по организации")
    curator.sees("1 запись, подтверждено 1", "В показатели пар не входят", "Орлов П., Белов И.")


async def test_record_waits_for_a_colleague(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("разовая встреча")
    await mentor.taps("Записать разовую встречу")
    mentor.sees("выберите коллегу")
    assert "Записать" not in mentor.buttons


async def test_meeting_ahead_is_refused(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("разовая встреча")
    await mentor.taps("Записать разовую встречу")
    await mentor.writes("31.12.2026")
    assert mentor.heard("ещё впереди")


async def test_recorder_and_strangers_can_not_confirm(staff: Staff) -> None:
    await recorded(staff)
    await staff.world.later(SOON)
    own = await staff.forge(OTHER_MENTOR, Tap("gk", 1))
    assert "другая сторона" in own.alert
    other = await staff.forge("Соколова Татьяна", Tap("gk", 1))
    assert "Этого здесь нет" in other.alert
    (met,) = await kept(staff)
    assert met.people[0].answer is SpeedAnswer.WAITING
