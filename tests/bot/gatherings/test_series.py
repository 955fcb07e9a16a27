"""A series: planned by one card, told once, moved one by one, called off and brought back."""

from datetime import date, timedelta

import pytest

from bot.domain.meetings import Meeting, MeetingStatus
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


async def meetings(staff: Staff) -> list[Meeting]:
    (pair,) = await staff.pairs()
    async with staff.world.app.storage.read() as desk:
        return (await desk.meetings.of_pairs([pair.id])).get(pair.id, [])


async def open_card(staff: Staff) -> None:
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.taps("Серия")


async def planned(staff: Staff) -> None:
    await open_card(staff)
    await staff.mentor.taps("Назначить серию")


async def test_weekly_series_passes_over_the_holiday_and_is_told_once(staff: Staff) -> None:
    mentor, mentee = staff.mentor, staff.mentee
    await open_card(staff)
    mentor.sees("Раз в неделю, 4 раза, в 15:00", "Назначить серию")
    await mentor.writes("16.02")
    await mentor.writes("Разобрать один урок")
    mentor.sees("16 февраля; 24 февраля; 2 марта; 10 марта", "Цель между встречами: Разобрать")
    await mentor.taps("Назначить серию")
    mentor.sees("Впереди 4 встречи", "узнает обо всех сразу")
    await staff.world.later(SOON)
    told = mentee.heard("Назначены 4 встречи")
    assert len(told) == 1
    assert "Разобрать один урок" in told[0].text
    assert not mentee.heard("Назначена встреча")
    days = [one.day for one in await meetings(staff)]
    assert days == [date(2026, 2, 16), date(2026, 2, 24), date(2026, 3, 2), date(2026, 3, 10)]


async def test_each_meeting_is_reminded_of_and_asked_about(staff: Staff) -> None:
    mentor = staff.mentor
    await planned(staff)
    await staff.world.later(timedelta(hours=23))
    mentor.sees("🗓 Встреча")
    await staff.world.later(timedelta(hours=8))
    mentor.sees("Встреча состоялась?")
    await mentor.taps("Состоялась")
    mentor.sees("Записано")
    first, *rest = await meetings(staff)
    assert first.status is MeetingStatus.HELD
    assert first.series
    assert [one.status for one in rest] == [MeetingStatus.SCHEDULED] * 3


async def test_other_rhythm_and_number_by_words(staff: Staff) -> None:
    mentor = staff.mentor
    await open_card(staff)
    await mentor.taps("Другое")
    await mentor.writes("раз в 3 дня")
    mentor.sees("Раз в 3 дня, 4 раза")
    await mentor.taps("6 раз")
    mentor.sees("Раз в 3 дня, 6 раз")
    await mentor.taps("Назначить серию")
    assert len(await meetings(staff)) == 6


async def test_number_out_of_bounds_says_which_numbers_fit(staff: Staff) -> None:
    mentor = staff.mentor
    await open_card(staff)
    await mentor.taps("Другое")
    await mentor.writes("500")
    assert mentor.heard("от 1 до 92")


async def test_series_that_does_not_fit_is_not_offered(staff: Staff) -> None:
    mentor = staff.mentor
    await open_card(staff)
    await mentor.writes("28.05")
    mentor.sees("серия не помещается")
    assert "Назначить серию" not in mentor.buttons
    await mentor.writes("14.05")
    mentor.sees("Больше не помещается", "Назначить серию")


async def test_called_off_in_the_first_minute_nobody_hears(staff: Staff) -> None:
    await planned(staff)
    await staff.mentor.taps("Отменить остальные")
    await staff.world.later(SOON)
    assert not staff.mentee.heard("Назначен")
    assert not staff.mentee.heard("серии")
    assert await meetings(staff) == []


async def test_the_rest_is_called_off_and_brought_back(staff: Staff) -> None:
    mentor, mentee = staff.mentor, staff.mentee
    await planned(staff)
    await staff.world.later(SOON)
    await mentor.taps("Отменить остальные")
    await mentor.taps("Вернуть серию")
    mentor.sees("Впереди 4 встречи")
    await staff.world.later(SOON)
    assert not mentee.heard("отменены")
    await mentor.taps("Отменить остальные")
    await staff.world.later(SOON)
    assert len(mentee.heard("отменены")) == 1
    await mentor.taps("Вернуть серию")
    assert "уже нельзя" in mentor.alert
    assert await meetings(staff) == []


async def test_one_is_moved_and_the_whole_series_is_found_from_it(staff: Staff) -> None:
    mentor = staff.mentor
    await planned(staff)
    await staff.world.later(SOON)
    await mentor.taps(next(label for label in mentor.buttons if "17 февраля" in label))
    mentor.sees("Изменение встречи", "Вся серия")
    await mentor.writes("18.02")
    await mentor.taps("Сохранить")
    await mentor.writes("назначить встречу")
    await mentor.taps(next(label for label in mentor.buttons if "18 февраля" in label))
    await mentor.taps("Вся серия")
    mentor.sees("Впереди 4 встречи", "18 февраля")


async def test_mentee_opens_the_series_from_the_letter(staff: Staff) -> None:
    await planned(staff)
    await staff.world.later(SOON)
    await staff.mentee.taps("Открыть серию")
    staff.mentee.sees("Впереди 4 встречи", "Соколова Татьяна")
