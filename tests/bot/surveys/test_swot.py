"""The SWOT of a year: drafted from the plainest figures, finished by a curator."""

from bot.domain.surveys.swot import Side
from tests.bot.forging import thrice
from tests.bot.world import Phone


async def test_draft_of_the_swot_is_finished_by_the_curator(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    await curator.taps("SWOT")
    curator.sees("Заготовка", "… и ещё")
    curator.sees("Качество программы профессиональной адаптации: 8,8 из 10")
    assert curator.text.count("\n• ") <= 10
    await curator.taps("Взять заготовку")
    await curator.taps("Сильные стороны")
    await curator.taps("Из итогов анкет")
    curator.sees("Всё, что в итогах анкет от 8")
    *_, sixth = curator.buttons[:6]
    await curator.taps(sixth)
    await curator.taps("Назад")
    curator.sees(f"6. {sixth[:20]}")
    await curator.taps("Назад")
    await curator.taps("Возможности")
    await curator.taps("Ответы людей")
    await curator.taps("Больше взаимных посещений")
    await curator.taps("Назад")
    curator.sees("1. Больше взаимных посещений уроков")
    await curator.writes("Молодые педагоги   приходят каждый год")
    await curator.taps("2. Молодые педагоги приходят")
    await curator.taps("Поднять")
    curator.sees("1. Молодые педагоги приходят каждый год", "2. Больше взаимных")
    await curator.taps("2. Больше взаимных")
    await curator.taps("Убрать строку")
    assert "Больше взаимных" not in curator.text
    await curator.taps("Вернуть строку")
    await curator.taps("Назад")
    await thrice(curator, "Завершить")
    curator.sees("Завершён.", "• Молодые педагоги приходят каждый год")
    async with curator.world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        kept = await desk.surveys.swots.get(school.id, 2025)
    assert kept is not None
    assert kept.finished_at is not None
    assert kept.lines(Side.OPPORTUNITIES) == (
        "Молодые педагоги приходят каждый год",
        "Больше взаимных посещений уроков",
    )


async def test_finished_swot_that_is_changed_is_not_finished_any_more(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    await curator.taps("SWOT")
    await curator.taps("Взять заготовку")
    await curator.taps("Завершить")
    await curator.taps("Риски")
    await curator.writes("Мало времени в расписании")
    await curator.taps("Назад")
    curator.sees("В работе.", "• Мало времени в расписании", "Завершить")
