"""The second half of a school's monitoring: January's answers, the checkpoint, May, the digest.

The demo school has its answers of September and January; each number that a screen shows is
counted again from the workbook that the same person takes away.
"""

import io
import re
from datetime import datetime
from typing import Any

import openpyxl

from bot.domain.surveys.swot import Side
from tests.bot.indicators.opening import midyear, sheet
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW


async def workbook(phone: Phone) -> Any:
    await phone.writes("/status")
    await phone.taps("Выгрузить")
    content = phone.person.files[-1].content
    return openpyxl.load_workbook(io.BytesIO(content), data_only=True)


def rows_of(book: Any, name: str, first: str) -> list[dict[str, Any]]:
    """The lines under the heads of columns, the first of which is `first`."""
    rows = list(book[name].iter_rows(values_only=True))
    (place,) = (number for number, row in enumerate(rows) if row[0] == first)
    return [dict(zip(rows[place], row, strict=True)) for row in rows[place + 1 :]]


def ru(value: float) -> str:
    return f"{round(value, 2):g}".replace(".", ",")


async def until(world: World, *days: tuple[int, int]) -> None:
    for month, day in days:
        for hour in (6, 9):
            await world.until(datetime(2026, month, day, hour, 31, tzinfo=MOSCOW))


async def results_are_those_of_the_file(curator: Phone) -> None:
    book = await workbook(curator)
    comfort = [
        row
        for row in rows_of(book, "Анкеты", "Этап")
        if row["Ключ вопроса"] == "comfort" and "ромежуточн" in str(row["Этап"])
    ]
    assert comfort
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    await curator.taps("середина года: наставляемые")
    await curator.taps("Насколько комфортно")
    told = [f"ответили: {row['n']}" for row in comfort]
    assert any(piece in curator.text for piece in told)
    assert any(f"медиана {ru(row['Медиана'])}" in curator.text for row in comfort)


async def checkpoint_is_that_of_the_file(curator: Phone) -> None:
    pairs = [row for row in rows_of(await workbook(curator), "Пары", "№") if row["Форма"]]
    done, items = (sum(row[name] for row in pairs) for name in ("Выполнено", "Пунктов плана"))
    await midyear(curator)
    curator.sees(f"выполнено {done} из {items}")
    await curator.taps("Сохранить точку")
    curator.sees("Сохранена")


async def indicators_are_those_of_the_file(curator: Phone) -> None:
    coverage = rows_of(await workbook(curator), "Показатели", "Показатель")[0]
    share = 100 * coverage["Числитель"] / coverage["Знаменатель"]
    await sheet(curator)
    assert any(button.startswith(f"{ru(share)} % из 70 %") for button in curator.buttons)


async def swot_is_finished(curator: Phone) -> None:
    await curator.writes("анкета")
    await curator.taps("Итоги анкет")
    await curator.taps("SWOT")
    await curator.taps("Взять заготовку")
    await curator.taps("Завершить")
    curator.sees("Завершён.")
    async with curator.world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        kept = await desk.surveys.swots.get(school.id, 2025)
    assert kept
    assert kept.finished_at
    assert kept.lines(Side.STRENGTHS)


async def may_asks_those_who_work(world: World, mentee: Phone) -> None:
    await until(world, (4, 30), (5, 4))
    assert mentee.heard("Анкета «")


async def head_reads_the_week(world: World, head: Phone) -> None:
    await until(world, (5, 12), (5, 18))
    told = head.heard("На 18.05.2026")[0].text
    pairs = [row for row in rows_of(await workbook(head), "Пары", "№") if row["Форма"]]
    done, items = (sum(row[name] for row in pairs) for name in ("Выполнено", "Пунктов плана"))
    assert f"План: {done} из {items} выполнено" in told
    assert f"просрочено {sum(row['Просрочено'] or 0 for row in pairs)}" in told
    lights = [int(found) for found in re.findall(r"[🟢🟡🔴] (\d+)", told)]
    names = [row["Сигнал"] for row in pairs]
    assert lights == [names.count(light) for light in ("зелёный", "жёлтый", "красный")]


async def test_half_a_year_of_monitoring(world: World) -> None:
    links = await links_of(world)
    curator = await joined(world, links, "C1", "Ольга")
    head = await joined(world, links, "H1", "Марина")
    mentee = await joined(world, links, "E2", "Максим")
    await results_are_those_of_the_file(curator)
    await checkpoint_is_that_of_the_file(curator)
    await indicators_are_those_of_the_file(curator)
    await swot_is_finished(curator)
    await may_asks_those_who_work(world, mentee)
    await head_reads_the_week(world, head)
