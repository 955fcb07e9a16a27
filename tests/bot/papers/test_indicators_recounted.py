"""Every number of every indicator, counted by hand from the files that a curator takes.

Of the demo school its lights too: one taking of the files for both.
"""

from typing import Any

import pytest

from tests.bot.papers.recount.answers_school import answer, satisfied
from tests.bot.papers.recount.books import Books, Year, taken
from tests.bot.papers.recount.checkpoint import today_of
from tests.bot.papers.recount.lights.told import explained
from tests.bot.papers.recount.newcomer import come
from tests.bot.papers.recount.numbers import BY_HAND, UNKNOWN, numbers_of
from tests.bot.papers.recount.people import Numbers
from tests.bot.papers.recount.slices import helped, slices
from tests.bot.schools import joined, links_of
from tests.bot.world import World
from tests.services.indicator_school import fill

ENTERED = {
    "всего педагогов",
    "молодых педагогов всего",
    "всего обучающихся",
    "обучающихся 10–19 лет",
    "партнёры и выпускники-наставники",
}
THIS, LAST = Year("2025/26"), Year("2024/25")
SCALES = {"Встреч в месяц на пару": 30}


async def test_the_demo_school_s_indicators_and_lights_come_out_of_its_files(
    world: World,
) -> None:
    curator = await joined(world, await links_of(world), "C1", "Куратор")
    books = await taken(curator)
    assert counted(books, THIS) > 70
    figures = {row["Показатель"]: row["Значение"] for row in rows(books, "Показатели", THIS)}
    assert figures["Охват педагогов наставничеством"] == 31.25
    assert figures["Молодые педагоги с поддержкой"] == 75
    sliced(books)
    explained(books)
    lights, green, red = [row["Сигнал"] for row in books.status["Пары"]], "зелёный", "красный"
    assert lights == [green, red, green, None, red, green, red, green]


async def test_a_school_of_temptations_comes_out_of_its_files(world: World) -> None:
    """Each row that tempts a figure to be wrong, answers to everything, numbers put right."""
    await fill(world.app.storage)
    await answer(world.app.storage)
    curator = await come(world)
    books = await taken(curator)
    assert counted(books, THIS) > 80
    sliced(books)
    for role, words in (("mentors", "наставники"), ("mentees", "наставляемые")):
        whole = f"ответившие {words}"
        numbers = numbers_of(books, THIS)
        assert (numbers[f"{whole}: из них удовлетворены"], numbers[whole]) == satisfied(role)
    silent = {name for name, value in numbers_of(books, THIS).items() if value is None}
    assert silent == BY_HAND - ENTERED, "a number that nothing is answered to"
    # Whoever reads last year's figures takes last year's file.
    books = await taken(curator, "2024/25")
    assert counted(books, LAST) > 60


def counted(books: Books, year: Year) -> int:
    """Each number, each figure made of them, each gap; how many numbers there were."""
    numbers = numbers_of(books, year)
    stated = rows(books, "Числа показателей", year)
    for row in stated:
        value, expected = row["Значение"], found(numbers, row, stated)
        told = None if value == UNKNOWN else value
        assert told == (expected if expected is None else pytest.approx(expected)), row
    figures_of(books, year, stated)
    return len(stated)


def sliced(books: Books) -> None:
    """«По формам и видам», «Что помогает», today's «Контрольные точки»: of this year alone."""
    now = [row for row in books.monitoring["Контрольные точки"] if row["Сохранена"] == "нет"]
    assert {row["Число"]: row["Значение"] for row in now} == today_of(books, THIS)
    told = {(row["Разрез"], row["Название"]): row for row in books.monitoring["По формам и видам"]}
    known = slices(books, THIS)
    assert told.keys() == known.keys()
    for place, row in told.items():
        assert {name: row[name] for name in known[place]} == known[place], place
    assert {
        row["Форма работы"]: (row["Затруднений"], row["Закрыто"])
        for row in books.monitoring["Что помогает"]
    } == helped(books)


def figures_of(books: Books, year: Year, stated: list[dict[str, Any]]) -> None:
    for row in rows(books, "Показатели", year):
        places = {
            one["Место"]: one["Значение"]
            for one in stated
            if one["Показатель"] == row["Показатель"]
        }
        assert row["Числитель"] == places["числитель"]
        assert row["Знаменатель"] == places.get("знаменатель")
        assert row["Значение"] == made(row), row
        meant = aimed(books, row)
        assert meant is None or (row["Цель"], row["Год цели"]) == meant, row
        known = row["Цель"] is not None and not isinstance(row["Значение"], str)
        gap = pytest.approx(row["Значение"] - row["Цель"]) if known else None
        assert row["Отклонение"] == gap, row


def aimed(books: Books, row: dict[str, Any]) -> tuple[float, int | None] | None:
    """The school's own target with its year, said last up to that school year."""
    said = [
        one
        for one in books.monitoring["Введено"]
        if (one["Что"], one["Название"]) == ("цель", row["Показатель"])
        and one["Учебный год"] <= row["Учебный год"]
    ]
    return (said[-1]["Значение"], said[-1]["Год цели"]) if said else None


def found(numbers: Numbers, row: dict[str, Any], stated: list[dict[str, Any]]) -> float | None:
    """Of numbers with one name, the one that belongs to this indicator's whole."""
    if row["Число"] in numbers:
        return numbers[row["Число"]]
    of = next(
        one["Число"]
        for one in stated
        if (one["Показатель"], one["Место"]) == (row["Показатель"], "знаменатель")
    )
    return numbers[f"{of}: {row['Число']}"]


def made(row: dict[str, Any]) -> Any:
    """Of its two numbers, as its unit says; in words where one of them is."""
    part, whole = row["Числитель"], row["Знаменатель"]
    if row["Единица"] in ("число", "дни"):
        return part
    if UNKNOWN in (part, whole) or not whole:
        return row["Значение"] if isinstance(row["Значение"], str) else "in words"
    scale = 100 if row["Единица"] == "%" else SCALES.get(row["Показатель"], 1)
    return pytest.approx(scale * part / whole)


def rows(books: Books, sheet: str, year: Year) -> list[dict[str, Any]]:
    return [row for row in books.monitoring[sheet] if row["Учебный год"] == year.code]
