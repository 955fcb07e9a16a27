"""The curator's file of other days than the school year: offered ones, and one's own."""

import io
from typing import Any

import openpyxl
import pytest

from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World


@pytest.fixture
async def curator(world: World) -> Phone:
    phone = await joined(world, await links_of(world), "C1", "Ольга")
    await phone.taps("Сводка")
    return phone


def newest(phone: Phone) -> Any:
    file = phone.person.files[-1]
    assert file.name == "status_2026-02-09.xlsx"
    return openpyxl.load_workbook(io.BytesIO(file.content), data_only=True)


async def test_file_of_a_month_is_two_taps_beyond_the_summary(curator: Phone) -> None:
    await curator.taps("За период")
    curator.sees("За какой период")
    await curator.taps("Январь 2026")
    assert curator.heard("Период: 01.01.2026–31.01.2026")
    book = newest(curator)
    assert book["Встречи"]["A2"].value == "Период: 01.01.2026–31.01.2026"
    days = [row[1] for row in book["Встречи"].iter_rows(min_row=5, values_only=True)][:-1]
    assert days
    assert {(day.year, day.month) for day in days} == {(2026, 1)}
    # Of questionnaires, the stages that closed in these days: with the figures of the year.
    asked = [row for row in book["Анкеты"].iter_rows(min_row=5, values_only=True) if row[3]]
    assert {str(row[0]).split(",")[0] for row in asked} == {"середина года"}
    assert any(row[7] for row in asked), "the change since the beginning is that of the screen"


async def test_a_period_that_goes_on_ends_today(curator: Phone) -> None:
    await curator.taps("За период")
    await curator.taps("2-е полугодие 2025/26")
    assert curator.heard("Период: 01.01.2026–09.02.2026")


async def test_own_period_is_two_days_in_own_words(curator: Phone) -> None:
    await curator.taps("За период")
    await curator.taps("Свой период")
    await curator.writes("с 1 декабря по 15 января")
    assert curator.heard("Период: 01.12.2025–15.01.2026")
    assert newest(curator)["Пары"]["A2"].value == "Период: 01.12.2025–15.01.2026"


@pytest.mark.parametrize("words", ["в прошлом", "с 15.01.2026 по 01.12.2025"])
async def test_what_is_no_period_is_asked_again(curator: Phone, words: str) -> None:
    await curator.taps("За период")
    await curator.taps("Свой период")
    await curator.writes(words)
    assert curator.heard("Не получилось понять период")
    assert not curator.person.files
    await curator.writes("01.12.2025 – 15.01.2026")
    assert newest(curator)


async def test_caption_says_how_many_pairs_of_which_days(curator: Phone) -> None:
    await curator.taps("Выгрузить")
    assert curator.heard("Состояние пар на 09.02.2026. Период: 01.09.2025–09.02.2026, пар: 8")


async def test_numbers_of_the_file_are_those_of_the_summary(curator: Phone) -> None:
    summary = curator.text
    assert "На 09.02.2026 действуют 7 пар, закрыто: 1" in summary
    assert "22 из 38 выполнено" in summary
    await curator.taps("Выгрузить")
    rows = newest(curator)["Сводка"].iter_rows(min_row=5, values_only=True)
    figures = {row[0]: row[1] for row in rows}
    assert (figures["Действующие пары"], figures["Закрытые пары"]) == (7, 1)
    assert (figures["Выполнено"], figures["Пунктов плана"]) == (22, 38)
    lights = ("Зелёный сигнал", "Жёлтый сигнал", "Красный сигнал")
    shown = (figures[name] for name in lights)
    assert "🟢 {}   🟡 {}   🔴 {}".format(*shown) in summary
    assert f"просрочено {figures['Просрочено']}" in summary
