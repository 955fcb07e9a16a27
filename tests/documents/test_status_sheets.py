"""Every sheet of the status file: whose it is, how it prints, what kind of cells it has."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from bot.documents.bases_rows import MENTEES, MENTORS
from bot.documents.status import SHEETS
from bot.documents.xlsx.columns import Cell
from bot.storage.engine import Storage
from tests.documents.conftest import Reporting
from tests.documents.workbooks import HEADER, change, table, workbook, written

NAMES = [
    "Сводка",
    "Пары",
    "План",
    "Встречи",
    "Анкеты",
    "Показатели",
    "Риски",
    "База наставников",
    "База наставляемых",
    "Дорожная карта",
    "Документы",
    "Журнал изменений",
]
SCHOOL = "МБОУ «Средняя общеобразовательная школа № 12» г. Заречногорска"


async def test_twelve_sheets_say_whose_they_are_and_print_well(
    demo: Reporting, tmp_path: Path
) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")

    assert book.sheetnames == NAMES
    for sheet, kind in zip(book, SHEETS, strict=True):
        assert sheet["A1"].value == SCHOOL
        assert sheet["A2"].value == "Период: 01.09.2025–09.02.2026"
        assert sheet["A3"].value == "Сформировано 09.02.2026 09:00"
        assert sheet.freeze_panes in {"A5", "C5"}
        assert sheet.auto_filter.ref.startswith("A4:")
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1) == kind.pages
        assert sheet.page_setup.fitToHeight == 0  # as many pages down as needed
        assert sheet.print_title_rows == "$4:$4"
        printed = sheet.oddHeader.left.text
        assert SCHOOL in printed, "whole on each page, whatever columns stand on it"
        assert "Период: 01.09.2025–09.02.2026 · Сформировано 09.02.2026 09:00" in printed
        assert "$A$4:" in sheet.print_area, "and not once more in the cells"
        assert sheet.column_dimensions["A"].width == pytest.approx(kind.columns[0].width, abs=1)


async def test_each_cell_is_of_its_column_s_kind(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    expected = {
        Cell.TEXT: {"s"},
        Cell.NUMBER: {"n"},
        Cell.PERCENT: {"n"},
        Cell.DATE: {"d"},
        Cell.MOMENT: {"d"},
        Cell.ANY: {"s", "n"},
    }
    for sheet, kind in zip(book, SHEETS, strict=True):
        last = HEADER + len(table(sheet))
        for row in sheet.iter_rows(min_row=HEADER + 1, max_row=last):
            for cell, column in zip(row, kind.columns, strict=True):
                there = cell.value is not None
                assert not there or cell.data_type in expected[column.cell], cell


async def test_days_are_days_and_not_words(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    assert book["Пары"]["K5"].value == datetime(2025, 9, 15)  # noqa: DTZ001 (a day of a cell)
    assert book["Пары"]["K5"].number_format == "dd.mm.yyyy"
    meeting = book["Встречи"]["L5"]
    assert isinstance(meeting.value, datetime)
    assert meeting.number_format == "dd.mm.yyyy hh:mm"
    assert all(isinstance(row["Дата"], datetime) for row in table(book["Документы"]))


async def test_lights_are_words_that_are_coloured(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    for sheet in (book["Пары"], book["Риски"]):
        rules = [one for found in sheet.conditional_formatting for one in found.rules]
        assert {rule.formula[0] for rule in rules} == {'"зелёный"', '"жёлтый"', '"красный"'}
    assert {row["Сигнал"] for row in table(book["Пары"])} == {"зелёный", "красный", None}


async def test_properties_name_the_file(demo: Reporting, tmp_path: Path) -> None:
    known = (await workbook(demo, tmp_path / "status.xlsx")).properties
    title = "Состояние программы наставничества. Период: 01.09.2025–09.02.2026"
    assert (known.title, known.creator) == (title, SCHOOL)
    assert known.description == "Сформировано 09.02.2026 09:00"
    assert known.created == datetime(2026, 2, 9, 6, 0)  # noqa: DTZ001 (Office keeps UTC)


async def test_english_reader_gets_an_english_file(demo: Reporting, tmp_path: Path) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx", "en")
    assert book.sheetnames[:4] == ["Summary", "Pairs", "Plan", "Meetings"]
    assert table(book["Pairs"])[4]["Mentor"] == "Ермаков Андрей Николаевич"
    assert {row["Signal"] for row in table(book["Risks"])} <= {"red", "yellow"}


async def test_school_without_pairs_gets_a_file_without_rows(
    demo: Reporting, storage: Storage, tmp_path: Path
) -> None:
    await change(storage, "delete from pair")
    path = await written(demo, tmp_path / "status.xlsx")
    book = openpyxl.load_workbook(path, data_only=True)
    assert table(book["Пары"]) == table(book["План"]) == []
    figures = {row["Показатель"]: row["Значение"] for row in table(book["Сводка"])}
    assert (figures["Действующие пары"], figures["Выполнение плана"]) == (0, 0)


@pytest.mark.parametrize("sheet", [MENTORS, MENTEES])
async def test_bases_stand_as_in_their_own_files(
    demo: Reporting, tmp_path: Path, sheet: object
) -> None:
    book = await workbook(demo, tmp_path / "status.xlsx")
    rows = table(book["База наставников" if sheet is MENTORS else "База наставляемых"])
    people = {row["№"] for row in rows}
    assert len(people) == (6 if sheet is MENTORS else 9)
