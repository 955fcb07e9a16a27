"""«Правила сигналов»: a school sets its numbers, and all pairs are judged by them at once."""

import pytest

from bot.domain.people import Role
from tests.bot.schools import joined, links_of
from tests.bot.staff import OTHER_MENTOR, staff_of
from tests.bot.world import Phone, World


@pytest.fixture
async def curator(world: World) -> Phone:
    return await joined(world, await links_of(world), "C1", "Ольга")


async def numbers(world: World) -> dict[str, int]:
    async with world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        return await desk.signals.numbers(school.id)


async def opened(curator: Phone, rule: str = "Пауза во встречах") -> None:
    await curator.taps("Программа школы")
    await curator.taps("Правила сигналов")
    await curator.taps(rule)


async def test_rule_is_three_taps_away_and_says_its_numbers(curator: Phone) -> None:
    job = curator.job()
    await opened(curator)
    assert job.taps == 3
    curator.sees(
        "1. Жёлтый, дней без встречи больше: 30",
        "2. Красный, дней без встречи больше: 60",
        "Своё число для строки 1 можно написать: от 7 до 180",
    )
    assert "Как было" not in curator.buttons


async def test_number_goes_up_and_back_to_the_usual(world: World, curator: Phone) -> None:
    await opened(curator)
    await curator.taps("+ 5")
    curator.sees("больше: 35 (обычно 30)", "1: 35")
    assert await numbers(world) == {"pause_yellow": 35}
    await curator.taps("Как было")
    curator.sees("больше: 30")
    assert await numbers(world) == {}


async def test_own_number_changes_the_lights_at_once(world: World, curator: Phone) -> None:
    await opened(curator)
    await curator.taps("2: 60")
    await curator.writes("120")
    curator.sees("Красный, дней без встречи больше: 120 (обычно 60)")
    await curator.taps("Назад")
    await curator.taps("• Пауза во встречах")
    await curator.writes("10")
    curator.sees("Жёлтый, дней без встречи больше: 10 (обычно 30)")

    await curator.writes("сводка")
    curator.sees("🟢 0   🟡 4   🔴 3")
    assert await numbers(world) == {"pause_yellow": 10, "pause_red": 120}


@pytest.mark.parametrize("words", ["6", "181", "много", "-3", "30,5"])
async def test_number_that_makes_no_sense_is_refused(
    world: World, curator: Phone, words: str
) -> None:
    await opened(curator)
    await curator.writes(words)
    assert curator.heard("Нужно число от 7 до 180")
    assert await numbers(world) == {}


async def test_minus_stops_at_the_least(world: World, curator: Phone) -> None:
    await opened(curator, "Одинаковые записи")
    await curator.taps("− 1")
    assert await numbers(world) == {}
    curator.sees("Жёлтый, одинаковых записей: 2")


async def test_rule_that_is_off_is_not_looked_at(world: World, curator: Phone) -> None:
    await opened(curator, "Просроченные пункты")
    await curator.taps("Выключить правило")
    curator.sees("Правило выключено", "Включить правило")
    await curator.taps("Назад")
    curator.sees("○ Просроченные пункты")
    await curator.writes("сводка")
    assert "просрочен 1 пункт" not in curator.text
    assert await numbers(world) == {"overdue": 0}


async def test_head_reads_the_rules_and_changes_nothing(world: World) -> None:
    staff = await staff_of(world)
    known = staff.ids[OTHER_MENTOR]
    async with world.app.storage.change() as desk:
        await desk.people.remove_role(known, Role.MENTOR)
        await desk.people.add_role(staff.organisation, known, Role.HEAD, world.clock())
    head = staff.phones[OTHER_MENTOR]
    await head.writes("правила сигналов")
    await head.taps("Пауза во встречах")
    head.sees("Жёлтый, дней без встречи больше: 30")
    assert head.buttons == ["Назад", "Меню"]
    await head.writes("45")
    assert head.heard("нужна другая роль")
    assert await numbers(world) == {}
