"""Checkpoints: the usual ones by a tap, reminded of, reached with a line of words."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.programme.milestones import Milestone
from tests.bot.programme.heads import School

MOSCOW = ZoneInfo("Europe/Moscow")


async def points(school: School) -> list[Milestone]:
    async with school.world.app.storage.read() as desk:
        return await desk.programme.milestones.of_pair(school.pair)


async def opened(school: School) -> None:
    await school.opens(school.mentor)
    await school.mentor.taps("Контрольные точки")


async def test_usual_dates_by_one_tap(school: School) -> None:
    await opened(school)
    school.mentor.sees("Контрольные точки: пока нет")
    await school.mentor.taps("Обычные даты")
    school.mentor.sees("промежуточная: 30 января", "итоговая: 25 мая")
    assert "Обычные даты" not in school.mentor.buttons
    assert [one.day for one in await points(school)] == [date(2026, 1, 30), date(2026, 5, 25)]


async def test_both_are_reminded_and_it_is_reached_with_a_line(school: School) -> None:
    await opened(school)
    await school.mentor.taps("Добавить")
    await school.mentor.writes("17.02")
    await school.world.until(datetime(2026, 2, 10, 9, 1, tzinfo=MOSCOW))
    for phone in (school.mentor, school.mentee):
        phone.sees("Промежуточная контрольная точка программы: вт, 17 февраля")
    await school.mentee.taps("Пройдена")
    await school.mentee.writes("Провели два открытых урока")
    school.mentee.sees("Пройдена: сегодня", "Итог: Провели два открытых урока")
    await school.world.later(timedelta(days=14))
    assert len(school.mentor.heard("контрольная точка программы")) == 1
    assert (await points(school))[0].met_words == "Провели два открытых урока"


async def test_reached_by_a_slip_it_is_reminded_of_again(school: School) -> None:
    await opened(school)
    await school.mentor.taps("Добавить")
    await school.mentor.writes("17.02")
    await school.mentor.taps("⚪ промежуточная: 17 февраля")
    await school.mentor.taps("Пройдена")
    await school.mentor.taps("Без пояснения")
    await school.mentor.taps("Отменить")
    school.mentor.sees("Пройдена", "Перенести")
    await school.world.later(timedelta(days=1, minutes=1))
    assert school.mentee.heard("контрольная точка программы")


async def test_moved_it_is_reminded_of_by_the_new_day(school: School) -> None:
    await opened(school)
    await school.mentor.taps("Добавить")
    await school.mentor.writes("17.02")
    await school.mentor.taps("⚪ промежуточная: 17 февраля")
    await school.mentor.taps("Перенести")
    await school.mentor.writes("20.04")
    school.mentor.sees("пн, 20 апреля")
    await school.world.later(timedelta(days=10))
    assert not school.mentee.heard("контрольная точка программы")


async def test_one_that_is_not_needed_is_taken_away(school: School) -> None:
    await opened(school)
    await school.mentor.taps("Добавить")
    await school.mentor.writes("17.02")
    await school.mentor.taps("⚪ промежуточная: 17 февраля")
    await school.mentor.taps("Убрать")
    school.mentor.sees("пока нет")
    assert await points(school) == []


async def test_a_day_that_is_over_is_refused(school: School) -> None:
    await opened(school)
    await school.mentor.taps("Добавить")
    await school.mentor.writes("2 февраля 2026")
    assert await points(school) == []
