"""Every figure of the papers beside the figure of a screen; one that has no screen is noticed."""

import csv
import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import openpyxl
import pypdfium2
import pytest
from docx import Document

from bot.documents.status.sheets import PAIRS
from bot.documents.xlsx.columns import Cell
from bot.texts import Texts
from tests.bot.papers.printed import compare, only_printed, tables
from tests.bot.papers.screens import PairSeen, Seen, called, figures, seen
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World

HEADER = 4
TODAY = date(2026, 2, 9)
# Sheets that hold what was entered; their counts are the columns of «Пары».
RECORDS = {
    "План",
    "Встречи",
    "База наставников",
    "База наставляемых",
    "Дорожная карта",
    "Документы",
    "Журнал изменений",
}
COMPARED = {"Сводка", "Пары", "Анкеты", "Показатели", "Риски"}
LIGHTS = {"зелёный": "🟢", "красный": "🔴", None: "⚪"}
Rows = list[dict[str, Any]]


@pytest.fixture
async def curator(world: World) -> Phone:
    return await joined(world, await links_of(world), "C1", "Куратор")


async def test_papers_say_what_the_screens_say(curator: Phone) -> None:
    told = await seen(curator)
    papers = await taken(curator)
    book = openpyxl.load_workbook(io.BytesIO(papers["status.xlsx"]), data_only=True)
    assert set(book.sheetnames) == RECORDS | COMPARED, "a new sheet: where is it on a screen?"
    sheets = {sheet.title: table(sheet) for sheet in book}
    summary_is(sheets["Сводка"], told)
    pairs_are(sheets["Пары"], told)
    answers_are(sheets["Анкеты"], told)
    indicators_are([row["Значение"] for row in sheets["Показатели"]], told)
    seen_risks = [one for pair in told.pairs.values() for one in pair.noticed]
    risks = [row["Значение"] for row in sheets["Риски"]]
    assert sorted(risks) == sorted(one for one in seen_risks if one != "открыто обращение")
    rows_are_those_of_the_book(papers["status.csv"], sheets["Пары"])
    names = ("analytic_report", "council_summary")
    report, council = (list(tables(Document(io.BytesIO(papers[f"{one}.docx"])))) for one in names)
    for rows in (*report, *council):
        compare(rows, sheets, told)
    pages = pypdfium2.PdfDocument(papers["council_summary.pdf"])
    printed = "".join(page.get_textpage().get_text_range() for page in pages)
    # The school's number, the year, the day, the number of each page and of all.
    beside = [12, 2025, 26, 9, 2026, *(one for n in range(len(pages)) for one in (n + 1, 2))]
    assert only_printed(printed, council) == sorted(beside)


async def taken(curator: Phone) -> dict[str, bytes]:
    await curator.writes("/export")
    await curator.taps("Сводка (xlsx)")
    await curator.taps("Пары (csv)")
    await curator.writes("бумаги")
    await curator.taps("Итоговый аналитический отчёт")
    await curator.taps("Сводка для педсовета")
    return {one.name.replace("_2026-02-09", ""): one.content for one in curator.person.files}


def table(sheet: Any) -> Rows:
    head, *rows = sheet.iter_rows(min_row=HEADER, values_only=True)
    made = [dict(zip(head, row, strict=True)) for row in rows]
    return [row for row in made if "Итого" not in row.values()]


def rows_are_those_of_the_book(content: bytes, rows: Rows) -> None:
    found = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert len(found) == len(rows)
    for one, row in zip(found, rows, strict=True):
        assert {name: in_csv(name, value) for name, value in row.items()} == one


def in_csv(name: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%d.%m.%Y}"
        case _ if name == "%":
            return str(int(100 * value + 0.5))
        case _:
            return str(value)


def summary_is(rows: Rows, told: Seen) -> None:
    shown = {one.partition(" · ")[2]: one for one in told.indicators}
    sums, hundred = told.sums, 100
    expected: dict[str, Any] = {
        "Действующие пары": sums["active"],
        "Приостановленные пары": 0,
        "Закрытые пары": sums["closed"],
        "Зелёный сигнал": sums["green"],
        "Жёлтый сигнал": sums["yellow"],
        "Красный сигнал": sums["red"],
        "Пары в риске": sums["yellow"] + sums["red"],
        "Пунктов плана": sums["items"],
        "Выполнено": sums["done"],
        "Выполнение плана": figures(shown["план"])[0] / hundred,
        "Выполнено в срок": figures(shown["в срок"])[0] / hundred,
        "Подтверждено второй стороной": sum(one.verified for one in told.pairs.values()),
        "Просрочено": sums["overdue"],
        "Встреч за период": sums["meetings"],
        "Минут встреч за период": sums["minutes"],
        "Встречались недавно": sums["met"],
        "Участников программ": told.coverage[-2],
        "Охват": told.coverage[0] / hundred,
        **{f"Работают через {years}": "нет данных" for years in ("год", "два года", "три года")},
        "Удовлетворённость наставляемых": figures(shown["мнение наставляемых"])[0] / hundred,
        "Удовлетворённость наставников": figures(shown["мнение наставников"])[0] / hundred,
    }
    known = {row["Показатель"]: row["Значение"] for row in rows}
    assert set(known) == set(expected), "a new sum: where is it on a screen?"
    for name, value in expected.items():
        assert known[name] == (value if isinstance(value, str) else about(value)), name
    (coverage,) = (row for row in rows if row["Показатель"] == "Охват")
    target, _, missed, *_, all_of_them = told.coverage[1:]
    assert coverage["Цель"] == about(target / hundred)
    assert coverage["Отклонение"] == about(-missed / hundred)
    assert figures(coverage["Примечание"]) == [told.coverage[-2], all_of_them]


def about(value: float) -> Any:
    """As screens round: two digits of a hundred."""
    return pytest.approx(value, abs=0.00005001)


OF_PAIR: dict[str, Callable[[PairSeen], Any]] = {
    "items": lambda one: one.items,
    "done": lambda one: one.done,
    "verified": lambda one: one.verified,
    "percent": lambda one: pytest.approx(one.done / one.items),
    "overdue": lambda one: one.overdue,
    "meetings_all": lambda one: one.meetings,
    "meetings_period": lambda one: one.meetings,
    "days_since": lambda one: None if one.closed or not one.last else (TODAY - one.last).days,
    "petitions": lambda one: sum("обращение" in seen or "вопрос" in seen for seen in one.noticed),
}


def pairs_are(rows: Rows, told: Seen) -> None:
    kinds, words = (Cell.NUMBER, Cell.PERCENT), Texts.load()
    counted = {one.name: words.render("ru", one.key) for one in PAIRS.columns if one.cell in kinds}
    assert set(counted) == {"number", *OF_PAIR}, "a new column: where is it on a screen?"
    assert len(rows) == len(told.pairs)
    for place, row in enumerate(rows, 1):
        shown = told.pairs[called(row["Наставник"], row["Наставляемый(е)"])]
        assert row["№"] == place
        assert LIGHTS[row["Сигнал"]] == shown.light
        assert row["Последняя встреча"].date() == shown.last
        for name, find in OF_PAIR.items():
            assert row[counted[name]] == find(shown), (name, row["Наставляемый(е)"])
        reasons = set((row["Причины сигнала"] or "").split("; ")) - {""}
        assert reasons == set(shown.noticed), row["Наставляемый(е)"]


def answers_are(rows: Rows, told: Seen) -> None:
    left = {name: list(one.means) for name, one in told.stages.items()}
    for row in rows:
        name = f"{row['Этап'].partition(',')[0]}, {row['Роль']}"
        stage, (mean, change) = told.stages[name], left[name].pop(0)
        if len(left[name]) == len(stage.means) - 1:
            assert stage.whole[1:] == [row["Медиана"], row["n"]]
        assert row["n"] == stage.people
        assert mean == pytest.approx(row["Среднее"], abs=0.0501)
        assert row["Δ"] == change
    assert not any(left.values()), "a question of the screen that the file leaves out"


def indicators_are(values: list[Any], told: Seen) -> None:
    assert len(values) == len(told.indicators)
    for value, shown in zip(values, told.indicators, strict=True):
        said = shown.partition(" · ")[0]
        if isinstance(value, str):
            assert figures(said) == [], shown
        else:
            known = pytest.approx(100 * value if "%" in said else value, abs=0.00501)
            assert figures(said)[0] == known, shown
