"""The status file as somebody who opens it in a spreadsheet finds it."""

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import text

from bot.documents.pairs_csv import harmless, write_csv
from bot.documents.status import SHEETS, write_xlsx
from bot.storage.engine import Storage
from bot.texts import Texts
from tests.documents.conftest import Reporting

TEXTS = Texts.load()
HEADER = 4


async def workbook(demo: Reporting, path: Path, lang: str = "ru") -> Any:
    async with demo() as report:
        await write_xlsx(report, path, TEXTS, lang)
    return openpyxl.load_workbook(path)


def table(sheet: Any) -> list[dict[str, Any]]:
    head, *rows = sheet.iter_rows(min_row=HEADER, values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


async def change(storage: Storage, sql: str, **values: Any) -> None:
    async with storage.change() as desk:
        await desk.connection.execute(text(sql), values)


async def test_four_sheets_say_whose_they_are_and_print_well(
    demo: Reporting, tmp_path: Path
) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")

    assert book.sheetnames == ["Сводка", "Пары", "План", "Встречи"]
    for sheet, kind in zip(book, (SUMMARY, PAIRS, PLAN, MEETINGS), strict=True):
        assert (
            sheet["A1"].value == "МБОУ «Средняя общеобразовательная школа № 12» г. Заречногорска"
        )
        assert sheet["A2"].value == "Период: 01.09.2025–09.02.2026"
        assert sheet["A3"].value == "Сформировано 09.02.2026 09:00"
        assert sheet.freeze_panes == "A5"
        assert sheet.auto_filter.ref.startswith("A4:")
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0  # as many pages down as needed, one across
        assert sheet.column_dimensions["A"].width == pytest.approx(kind.columns[0].width, abs=1)


async def test_pairs_carry_figures_days_and_reasons(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    pairs = table(book["Пары"])

    assert [row["№"] for row in pairs] == [1, 2, 3, 4, 5, 6, 7, 8]
    fifth = pairs[4]
    assert fifth["Наставник"] == "Ермаков Андрей Николаевич"
    assert fifth["Наставляемый(е)"] == "Громов Илья Дмитриевич"
    assert fifth["Срок с"] == datetime(2025, 9, 22)  # noqa: DTZ001 (a day of a cell)
    assert fifth["Сигнал"] == "красный"
    assert "95 дней без встречи" in fifth["Причины сигнала"]
    assert (fifth["Обращения открытые"], fifth["Дней без встречи"]) == (1, 95)
    assert pairs[3]["Статус программы"] == "закрыта"
    assert pairs[3]["Сигнал"] is None
    assert book["Пары"]["K5"].number_format == "dd.mm.yyyy"
    assert sum(row["Просрочено"] for row in pairs) == 6
    assert sum(row["Встреч за период"] for row in pairs) == 31


async def test_summary_sheet_repeats_the_sums(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    figures = {row["Показатель"]: row["Значение"] for row in table(book["Сводка"])}

    assert figures["Действующие пары"] == 7
    assert (figures["Пунктов плана"], figures["Выполнено"], figures["Просрочено"]) == (38, 22, 6)
    assert figures["Минут встреч за период"] == 1625
    assert (figures["Участников программ"], figures["Охват"]) == (15, "31,25 %")


async def test_coverage_stands_beside_its_target(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    remarks = {row["Показатель"]: list(row.values())[-1] for row in table(book["Сводка"])}
    assert remarks["Охват"] == "15 из 48, цель 70 %"


async def test_notes_of_the_pair_stay_in_the_pair(
    demo: Reporting, storage: Storage, tmp_path: Path
) -> None:
    shown = "Открытый итог"
    await change(
        storage,
        "update meeting set note = :note, visibility = 'curator' where id = 1",
        note=shown,
    )
    book = await workbook(demo, tmp_path / "status.xlsx")
    notes = [row["Итог (открыто куратору)"] for row in table(book["Встречи"])]

    assert len(notes) == 31
    assert [note for note in notes if note] == [shown]


@pytest.mark.parametrize("typed", ["=1+1", "+7 900", "-сделать", "@кто", "https://x.ru", "007"])
async def test_what_people_typed_stays_text(
    demo: Reporting, storage: Storage, tmp_path: Path, typed: str
) -> None:
    await change(storage, "update plan_item set title = :typed where id = 1", typed=typed)
    await change(storage, "update person set name = :typed where code = 'M1'", typed=typed)
    book = await workbook(demo, tmp_path / "status.xlsx")

    cell = book["План"]["D5"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (typed, "s", None)
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru")
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, first, *_ = csv.reader(file, delimiter=";")
    assert first[1] == harmless(typed)
    assert not first[1].startswith(("=", "+", "-", "@"))


async def test_csv_opens_in_russian_excel(demo: Reporting, tmp_path: Path) -> None:
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru")

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 8
    assert rows[0]["Наставник"] == "Соколова Татьяна Ивановна"
    assert rows[0]["Срок по"] == "29.05.2026"


async def test_english_reader_gets_an_english_file(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx", "en")
    assert book.sheetnames == ["Summary", "Pairs", "Plan", "Meetings"]
    assert table(book["Pairs"])[4]["Mentor"] == "Ермаков Андрей Николаевич"


async def test_progress_counts_every_pair(demo: Reporting, tmp_path: Path) -> None:
    seen: list[int] = []
    async with demo() as report:
        await write_xlsx(report, tmp_path / "status.xlsx", TEXTS, "ru", seen.append)
        assert report.count == seen[-1] == 8
