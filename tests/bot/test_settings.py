"""How a person wants to be spoken to."""

import pytest

from bot.domain.people import Actor
from tests.bot.newcomers import entered
from tests.bot.world import Phone, World


async def actor_of(phone: Phone) -> Actor:
    found = await phone.world.app.services.people.who("telegram", str(phone.person.id))
    assert found is not None
    assert found[1] is not None
    return found[1]


@pytest.fixture
async def mentor(world: World, curator: Phone) -> Phone:
    """A mentor at the settings."""
    phone = await entered(curator, "Наставник", "Соколова Татьяна")
    await phone.taps("Настройки")
    phone.sees("Москва (UTC+3)", "20:00–08:00", "Пауза: нет", "Напоминания: все")
    return phone


async def test_language_changes_at_once(mentor: Phone) -> None:
    await mentor.taps("English")
    mentor.sees("Time zone", "Русский")
    await mentor.writes("/menu")
    mentor.sees("what would you like to do")


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Пермь", "Asia/Yekaterinburg"),
        ("владивосток", "Asia/Vladivostok"),
        ("Asia/Omsk", "Asia/Omsk"),
    ],
)
async def test_zone_is_typed_as_a_city(mentor: Phone, typed: str, zone: str) -> None:
    await mentor.taps("Часовой пояс")
    await mentor.writes(typed)
    mentor.sees("Настройки", "UTC+")
    assert (await actor_of(mentor)).zone == zone


async def test_unknown_city_is_refused_and_can_be_chosen(mentor: Phone) -> None:
    await mentor.taps("Часовой пояс")
    await mentor.writes("Нью-Васюки")
    assert mentor.heard("не нашёлся")
    await mentor.taps("Самара")
    assert mentor.heard("Самара (UTC+4)")


async def test_quiet_hours_by_a_button_or_in_words(mentor: Phone) -> None:
    await mentor.taps("Часы тишины")
    await mentor.taps("22:00–07:00")
    mentor.sees("Часы тишины: 22:00–07:00")
    await mentor.taps("Часы тишины")
    await mentor.writes("21:30-7")
    mentor.sees("Часы тишины: 21:30–07:00")
    await mentor.taps("Часы тишины")
    await mentor.writes("ночью")
    assert mentor.heard("Напишите два времени")
    await mentor.taps("Можно в любое время")
    assert mentor.heard("Часы тишины: нет, можно в любое время")


async def test_pause_by_a_button_in_words_and_ended(mentor: Phone) -> None:
    await mentor.taps("Пауза")
    await mentor.taps("Неделя")
    mentor.sees("Пауза: до пн, 16 февраля")
    await mentor.taps("Пауза")
    await mentor.writes("25.03")
    mentor.sees("25 марта")
    await mentor.taps("Пауза")
    await mentor.taps("Закончить паузу")
    mentor.sees("Пауза: нет")


async def test_pause_in_the_past_is_refused(mentor: Phone) -> None:
    await mentor.taps("Пауза")
    await mentor.writes("вчера")
    assert mentor.heard("уже прошла") or mentor.heard("Дату не удалось понять")
    assert (await actor_of(mentor)).wishes.paused_until is None


async def test_reminders_are_switched_one_by_one(mentor: Phone) -> None:
    await mentor.taps("Напоминания")
    await mentor.taps("✓ Анкеты")
    assert "Анкеты" in mentor.buttons
    assert "Сводка недели" not in mentor.screen.text + str(mentor.buttons)
    await mentor.taps("Назад")
    mentor.sees("Напоминания: не все")


async def test_settings_are_still_there_after_the_menu(mentor: Phone) -> None:
    await mentor.taps("Часы тишины")
    await mentor.taps("19:00–08:00")
    await mentor.taps("Меню")
    await mentor.taps("Настройки")
    mentor.sees("Часы тишины: 19:00–08:00")
