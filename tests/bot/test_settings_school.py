"""A curator changes what is known of the organisation."""

from datetime import date, timedelta

from bot.domain.people import Organisation
from bot.services.calendars import Calendars
from tests.bot.newcomers import entered
from tests.bot.world import Phone, World


async def school_of(world: World) -> Organisation:
    async with world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
    return school


async def test_each_line_of_the_organisation_is_a_tap_and_a_value(
    world: World, curator: Phone
) -> None:
    await curator.writes("настройки")
    await curator.taps("Организация")
    curator.sees("Школа № 7", "Москва (UTC+3)", "Педагогов: не указано", "пять дней")
    await curator.taps("Название")
    await curator.writes("Гимназия  <№ 1> & лицей")
    await curator.taps("Часовой пояс")
    await curator.writes("Омск")
    await curator.taps("Число педагогов")
    await curator.writes("сорок")
    assert curator.heard("Напишите число педагогов цифрами")
    await curator.writes("40")
    await curator.taps("Перейти на шесть дней")
    curator.sees("Гимназия <№ 1> & лицей", "Омск (UTC+6)", "Педагогов: 40", "шесть дней")

    school = await school_of(world)
    assert (school.name, school.zone) == ("Гимназия <№ 1> & лицей", "Asia/Omsk")
    assert (school.headcount, school.six_days) == (40, True)
    assert Calendars().of_organisation(school).is_working(date(2026, 2, 14))


async def test_every_change_is_kept_in_the_log(world: World, curator: Phone) -> None:
    await curator.writes("настройки")
    await curator.taps("Организация")
    await curator.taps("Перейти на шесть дней")
    await curator.taps("Перейти на пять дней")
    school, lately = await school_of(world), world.clock() - timedelta(hours=1)
    async with world.app.storage.read() as desk:
        was = await desk.audit.before("organisation.change", school.id, lately)
    assert was == {"six_days": True}
    assert not school.six_days


async def test_nobody_else_is_offered_it(world: World, curator: Phone) -> None:
    mentor = await entered(curator, "Наставник", "Соколова Татьяна")
    await mentor.writes("настройки")
    assert "Организация" not in mentor.buttons
