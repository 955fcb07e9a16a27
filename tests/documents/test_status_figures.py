"""Numbers of the status file: recomputed from its own rows, equal to the screen's."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from bot.documents.status import SHEETS, write_xlsx
from bot.documents.xlsx.columns import Total
from bot.storage.engine import Storage
from tests.documents.conftest import Reporting
from tests.documents.workbooks import HEADER, TEXTS, change, table, workbook, written

TODAY = datetime(2026, 2, 9)  # noqa: DTZ001 (a day of a cell)
HELD = ("состоялась", "подтверждена второй стороной")
Rows = list[dict[str, Any]]


def of(rows: Rows, name: str) -> list[Any]:
    return [row[name] for row in rows if row[name] is not None]


async def test_totals_are_formulas_with_the_sums_of_what_stands_above(
    demo: Reporting, tmp_path: Path
) -> None:
    path = await written(demo, tmp_path / "status.xlsx")
    formulas, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    for kind, sheet in zip(SHEETS, values, strict=True):
        rows = table(sheet)
        last = HEADER + 1 + len(rows)
        for place, column in enumerate(kind.columns, 1):
            if column.total not in (Total.SUM, Total.COUNT):
                continue
            cell = formulas[sheet.title].cell(last, place)
            way = 9 if column.total is Total.SUM else 3
            letter = get_column_letter(place)
            assert cell.value == f"=SUBTOTAL({way},{letter}5:{letter}{last - 1})"
            shown = of(rows, str(sheet.cell(HEADER, place).value))
            expected = sum(shown) if column.total is Total.SUM else len(shown)
            assert sheet.cell(last, place).value == expected
        filtered = sheet.auto_filter.ref.split(":")[1]
        assert filtered.endswith(str(max(last - 1, HEADER))), "totals stay under a filter"


def recomputed(pairs: Rows, plan: Rows, meetings: Rows) -> dict[str, Callable[[], float]]:
    """Each sum from the rows of the sheets, by nothing of the code that made it."""
    since = TODAY - timedelta(days=28)
    done = [row for row in plan if row["Выполнено"]]
    return {
        "Действующие пары": lambda: of(pairs, "Статус программы").count("действует"),
        "Закрытые пары": lambda: of(pairs, "Статус программы").count("закрыта"),
        "Зелёный сигнал": lambda: of(pairs, "Сигнал").count("зелёный"),
        "Красный сигнал": lambda: of(pairs, "Сигнал").count("красный"),
        "Пары в риске": lambda: sum(one != "зелёный" for one in of(pairs, "Сигнал")),
        "Пунктов плана": lambda: sum(of(pairs, "Пунктов плана")),
        "Выполнено": lambda: len(done),
        "Выполнение плана": lambda: len(done) / len(plan),
        "Выполнено в срок": lambda: sum(r["Выполнено"] <= r["Срок"] for r in done) / len(done),
        "Просрочено": lambda: of(plan, "Статус").count("просрочено"),
        "Встреч за период": lambda: sum(row["Статус"] in HELD for row in meetings),
        "Минут встреч за период": lambda: sum(
            row["Минут"] for row in meetings if row["Статус"] in HELD
        ),
        "Встречались недавно": lambda: sum(
            row["Последняя встреча"] >= since
            for row in pairs
            if row["Статус программы"] == "действует" and row["Последняя встреча"]
        ),
    }


async def test_summary_is_proved_by_the_other_sheets(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    figures = {row["Показатель"]: row for row in table(book["Сводка"])}
    sheets = (table(book[name]) for name in ("Пары", "План", "Встречи"))
    for name, count in recomputed(*sheets).items():
        assert figures[name]["Значение"] == pytest.approx(count()), name
    people, coverage = figures["Участников программ"], figures["Охват"]
    assert (people["Значение"], coverage["Значение"], coverage["Цель"]) == (15, 0.3125, 0.7)
    assert coverage["Отклонение"] == pytest.approx(-0.3875)


async def test_pairs_carry_figures_days_and_reasons(demo: Reporting, tmp_path: Path) -> None:
    pairs = table((await workbook(demo, tmp_path / "status.xlsx"))["Пары"])
    assert [row["№"] for row in pairs] == [1, 2, 3, 4, 5, 6, 7, 8]
    fifth = pairs[4]
    assert fifth["Наставник"] == "Ермаков Андрей Николаевич"
    assert fifth["Наставляемый(е)"] == "Громов Илья Дмитриевич"
    assert fifth["Сигнал"] == "красный"
    assert "95 дней без встречи" in fifth["Причины сигнала"]
    assert (fifth["Обращения открытые"], fifth["Дней без встречи"]) == (1, 95)
    assert (pairs[3]["Статус программы"], pairs[3]["Сигнал"]) == ("закрыта", None)
    assert pairs[3]["Причина завершения"] == "план выполнен полностью"


async def test_risks_say_what_was_seen_where_the_limit_is_and_what_to_ask(
    demo: Reporting, tmp_path: Path
) -> None:
    risks = table((await workbook(demo, tmp_path / "status.xlsx"))["Риски"])
    pause = next(row for row in risks if row["Значение"] == "95 дней без встречи")
    assert (pause["Сигнал"], pause["Порог"][-2:]) == ("красный", "60")
    assert pause["Что предложить"].startswith("Проверьте")
    assert {row["Сигнал"] for row in risks} == {"красный", "жёлтый"}


async def test_indicators_divide_the_numbers_that_stand_beside_them(
    demo: Reporting, tmp_path: Path
) -> None:
    path = await written(demo, tmp_path / "status.xlsx")
    rows = {row["Показатель"]: row for row in table(openpyxl.load_workbook(path)["Показатели"])}
    coverage = rows["Охват педагогов наставничеством"]
    assert (coverage["Числитель"], coverage["Знаменатель"]) == (15, 48)
    assert coverage["Значение"] == "=B5/C5"
    assert coverage["Источник числа (бот/ручной ввод)"] == "бот и ручной ввод"


async def test_notes_of_the_pair_stay_in_the_pair(
    demo: Reporting, storage: Storage, tmp_path: Path
) -> None:
    await change(
        storage,
        "update meeting set note = 'Открытый', topic = 'Тема', visibility = 'curator' "
        "where id = 1",
    )
    meetings = table((await workbook(demo, tmp_path / "status.xlsx"))["Встречи"])
    assert len(meetings) == 31
    assert of(meetings, "Итог (только «открыто куратору»)") == ["Открытый"]
    assert of(meetings, "Тема") == ["Тема"]


async def test_progress_counts_every_pair(demo: Reporting, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    async with demo() as report:
        path = tmp_path / "status.xlsx"
        await write_xlsx(report, path, TEXTS, "ru", lambda *how_far: seen.append(how_far))
    assert seen == [(8, 8)]
