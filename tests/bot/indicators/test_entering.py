"""What a curator enters of the indicators: seen at once, taken back, kept with its history."""

from bot.domain.forms import Form
from bot.domain.indicators.given import What
from tests.bot.indicators.opening import card, sheet
from tests.bot.staff import Staff


async def test_coverage_is_known_once_somebody_said_how_many_teachers_there_are(
    staff: Staff,
) -> None:
    await staff.working_pair()
    curator = await card(staff.curator, "охват")
    curator.sees("нет данных", "2 — педагоги в парах", "? — всего педагогов (не введено)")
    await curator.taps("Ввести: всего педагогов")
    await curator.writes("16")
    curator.sees("12,5 %", "16 — всего педагогов (введено)", "не хватает 57,5")
    await curator.taps("Цель")
    await curator.writes("75 к 2027")
    await curator.taps("История")
    curator.sees("цель — 75 к 2027 году", "цель — 70 к 2024 году", "всего педагогов — 16")
    await curator.taps("Назад")
    await curator.taps("Цель")
    await curator.writes("70")
    await sheet(curator)
    curator.sees("12,5 %, цель 70 · охват")


async def test_number_entered_by_mistake_is_as_it_was_after_one_tap(staff: Staff) -> None:
    await staff.working_pair()
    curator = await card(staff.curator, "охват")
    await curator.taps("Ввести: всего педагогов")
    await curator.writes("16")
    await curator.taps("Ввести: всего педагогов")
    await curator.writes("61")
    await curator.taps("Вернуть как было")
    curator.sees("12,5 %", "16 — всего педагогов")
    await curator.taps("История")
    curator.sees("всего педагогов — 61", "всего педагогов — 16")
    async with staff.world.app.storage.read() as desk:
        rows = await desk.indicators.values.all(staff.organisation)
        school = await desk.people.organisation(staff.organisation)
    assert [row.value for row in rows] == [16, 61, 16]
    assert school.headcount == 16


async def test_headcount_of_the_settings_is_the_same_number(staff: Staff) -> None:
    await staff.working_pair()
    await staff.curator.writes("настройки")
    await staff.curator.taps("Организация")
    await staff.curator.taps("Число педагогов")
    await staff.curator.writes("40")
    curator = await card(staff.curator, "охват")
    curator.sees("5 %", "40 — всего педагогов")


async def test_words_are_no_number_and_nothing_is_lost(staff: Staff) -> None:
    curator = await card(staff.curator, "проекты")
    await curator.taps("Ввести: проекты поддержки")
    for words in ("много", "-3", "1,234", "12 500 000", "1e3"):
        await curator.writes(words)
        assert curator.heard("Напишите число цифрами"), words
    await curator.writes("2")
    curator.sees("Проекты поддержки молодых педагогов", "2")
    async with staff.world.app.storage.read() as desk:
        (row,) = await desk.indicators.values.all(staff.organisation)
    assert (row.what, row.code, row.value) == (What.NUMBER, "young_projects_count", 2)


async def test_target_is_set_with_its_year_and_stays_for_the_next(staff: Staff) -> None:
    curator = await card(staff.curator, "молодые педагоги")
    curator.sees("Цель не назначена")
    await curator.taps("Цель")
    await curator.writes("80 % к 2020 году")
    assert curator.heard("на этот или будущий год")
    await curator.writes("80 % к 2027 году")
    curator.sees("Цель: 80 % к 2027 году")
    later = staff.world.clock().replace(month=10)
    staff.world.clock.move_to(later)
    curator = await card(staff.curator, "молодые педагоги")
    curator.sees("Цель: 80 % к 2027 году", "Учебный год 2026/27")


async def test_target_of_coverage_is_that_of_the_settings(staff: Staff) -> None:
    curator = await card(staff.curator, "охват")
    curator.sees("Цель: 70 % к 2024 году")
    await curator.taps("Цель")
    await curator.writes("75 к 2027")
    curator.sees("Цель: 75 % к 2027 году")
    await curator.writes("настройки")
    await curator.taps("Организация")
    curator.sees("75")
    curator = await card(staff.curator, "охват")
    await curator.taps("Цель")
    await curator.writes("120")
    assert curator.heard("от 0 до 100")


async def test_part_is_not_larger_than_the_whole(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change_organisation(
            staff.organisation, forms=[Form.TEACHER_TEACHER, Form.EMPLOYER_STUDENT]
        )
    curator = await card(staff.curator, "предприятия")
    curator.sees("Цель и формула записаны по памяти")
    await curator.taps("Ввести: предприятий-партнёров всего")
    await curator.writes("4")
    await curator.taps("Ввести: давшие наставников")
    await curator.writes("5")
    assert curator.heard("Часть не может быть больше целого")
    await curator.writes("1")
    curator.sees("25 %")
