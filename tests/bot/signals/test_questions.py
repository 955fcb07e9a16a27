"""What a curator reads about a pair, checks, puts off and takes back."""

from datetime import date, timedelta

import pytest

from bot.domain.signals.checks import Check
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World

KOVALENKO = "🔴 Коваленко И. П. → Орлова А. В."
FROLOV = "🔴 Ермаков А. Н. → Фролов М. И."


@pytest.fixture
async def curator(world: World) -> Phone:
    return await joined(world, await links_of(world), "C1", "Ольга")


async def signals_of(curator: Phone, pair: str) -> None:
    """Three taps from the menu."""
    await curator.taps("Сводка")
    await curator.taps(pair)
    await curator.taps("Сигналы")


async def checks(world: World) -> list[Check]:
    async with world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        found = await desk.signals.checks(school.id, date(2026, 1, 1))
    return [check for kept in found.values() for check in kept]


async def test_signals_are_questions_with_what_was_seen(curator: Phone) -> None:
    await signals_of(curator, KOVALENKO)
    curator.sees(
        "Это вопросы, а не приговор",
        "Проверьте, не мешает ли что-то плану",
        "просрочены 2 пункта: на 73 и 52 дня",
        "одинаковые записи о встречах 22.12: 2",
        "49 дней без встречи",
        "вопрос без ответа",
        "🔴 Просроченные пункты",
        "🟡 Пауза во встречах",
    )


async def test_every_reason_is_told_in_the_summary(curator: Phone) -> None:
    await curator.taps("Сводка")
    curator.sees("61 день без встречи; просрочены 2 пункта: на 52 и 10 дней")


async def test_checked_with_a_reason_the_light_counts_without_it(
    world: World, curator: Phone
) -> None:
    await signals_of(curator, FROLOV)
    for rule in ("Пауза во встречах", "Просроченные пункты"):
        await curator.taps(f"🔴 {rule}")
        await curator.taps("Проверено, всё в порядке")
        await curator.taps("Болезнь или отпуск")
        await curator.taps("На 2 недели")
        curator.sees("Проверено, напомним после 23 февраля", "Почему: Болезнь или отпуск")
        await curator.taps("Назад")
    curator.sees("🟢", "✓ Проверено до 23 февраля: 61 день без встречи", "✓ Пауза во встречах")
    assert {(one.code, one.reason) for one in await checks(world)} == {
        ("pause", "excused"),
        ("overdue", "excused"),
    }

    await curator.writes("сводка")
    curator.sees("🟢 5   🟡 0   🔴 2")


async def test_checked_signal_speaks_again_when_its_term_is_over(
    world: World, curator: Phone
) -> None:
    await signals_of(curator, FROLOV)
    for rule in ("Пауза во встречах", "Просроченные пункты"):
        await curator.taps(f"🔴 {rule}")
        await curator.taps("Напомнить через неделю")
        curator.sees("Отложено: напомним после 16 февраля")
        await curator.taps("Назад")
    await world.later(timedelta(days=7))
    await curator.writes("сводка")
    assert FROLOV not in curator.buttons
    await world.later(timedelta(days=1))
    await curator.writes("сводка")
    assert FROLOV in curator.buttons


async def test_checked_signal_that_gets_worse_speaks_at_once(world: World, curator: Phone) -> None:
    await signals_of(curator, KOVALENKO)
    await curator.taps("🟡 Пауза во встречах")
    await curator.taps("Проверено, всё в порядке")
    await curator.writes("Пара на курсах")
    await curator.taps("До конца учебного года")
    curator.sees("Почему: Пара на курсах")
    await curator.taps("Назад")
    curator.sees("✓ Пауза во встречах")

    await world.later(timedelta(days=12))  # 61 days without a meeting: red
    await signals_of_later(curator)
    curator.sees("🔴 Пауза во встречах", "61 день без встречи")


async def signals_of_later(curator: Phone) -> None:
    await curator.writes("меню")
    await signals_of(curator, KOVALENKO)


async def test_mark_is_taken_off(world: World, curator: Phone) -> None:
    await signals_of(curator, FROLOV)
    await curator.taps("🔴 Пауза во встречах")
    await curator.taps("Напомнить через неделю")
    await curator.taps("Снять отметку")
    curator.sees("Проверено, всё в порядке")
    assert await checks(world) == []


async def test_steps_are_doors(curator: Phone) -> None:
    await signals_of(curator, KOVALENKO)
    await curator.taps("🔴 Одинаковые записи")
    await curator.taps("Записи о встречах")
    curator.sees("Встречи")
    await curator.taps("Назад")
    await curator.taps("Назад")
    await curator.taps("Назад")
    await curator.taps("🔴 Просроченные пункты")
    await curator.taps("План")
    curator.sees("Коваленко")
    await curator.taps("Назад")
    curator.sees("Просроченные пункты", "Обращения и медиация")


async def test_signal_that_went_away_meanwhile_says_so(world: World, curator: Phone) -> None:
    await signals_of(curator, KOVALENKO)
    await curator.taps("🟡 Вопрос без ответа")
    async with world.app.storage.change() as desk:
        (school,) = await desk.people.organisations()
        await desk.signals.set_number(school.id, "unanswered_request", 0)
    await curator.taps("Напомнить через неделю")
    assert "Этого сигнала больше нет" in curator.alert + curator.text
    assert await checks(world) == []
