"""What people typed stays text, in the workbook and in both kinds of csv."""

import csv
from pathlib import Path

import pytest

from bot.documents.pairs_csv import harmless, write_csv
from bot.storage.engine import Storage
from tests.documents.conftest import Reporting
from tests.documents.workbooks import TEXTS, change, table, workbook

TYPED = [
    "=1+1",
    "+7 900",
    "-сделать",
    "@кто",
    "\tотступ",
    "https://x.ru",
    "007",
    "<r>жирно</r>",
    "<r><t>сырое</r>",
    "a & b <c>",
    "_x0041_",
    "звонок\x07",
]


@pytest.mark.parametrize("typed", TYPED)
async def test_what_people_typed_stays_text(
    demo: Reporting, storage: Storage, tmp_path: Path, typed: str
) -> None:
    await change(storage, "update plan_item set title = :typed where id = 1", typed=typed)
    await change(storage, "update organisation set name = :typed", typed=typed)
    book = await workbook(demo, tmp_path / "status.xlsx")

    (cell,) = (cell for cell in book["План"][5] if cell.column == 5)
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert cell.value.replace("_x0007_", "\x07").replace("_x005F_", "_") == typed
    assert book["План"]["A1"].value.replace("_x0007_", "\x07").replace("_x005F_", "_") == typed


@pytest.mark.parametrize("machine", [False, True])
@pytest.mark.parametrize("typed", ["=1+1", "+7 900", "-сделать", "@кто", "\tотступ", "\rстрока"])
async def test_no_cell_of_a_csv_begins_a_formula(
    demo: Reporting,
    storage: Storage,
    tmp_path: Path,
    typed: str,
    machine: bool,
) -> None:
    await change(storage, "update person set name = :typed where code = 'M1'", typed=typed)
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru", machine=machine)
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, first, *_ = csv.reader(file, delimiter="," if machine else ";")
    assert first[1] == harmless(typed)
    assert not first[1].startswith(("=", "+", "-", "@", "\t", "\r"))


async def test_csv_opens_in_russian_excel(demo: Reporting, tmp_path: Path) -> None:
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru")

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 8
    assert rows[0]["Наставник"] == "Соколова Татьяна Ивановна"
    assert (rows[0]["Срок по"], rows[0]["%"]) == ("29.05.2026", "63")


async def test_csv_for_a_machine_has_commas_and_iso_days(demo: Reporting, tmp_path: Path) -> None:
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru", machine=True)
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert (rows[0]["Срок по"], rows[0]["%"]) == ("2026-05-29", "0.625")


async def test_csv_has_the_pairs_of_the_workbook(demo: Reporting, tmp_path: Path) -> None:
    pairs = table((await workbook(demo, tmp_path / "status.xlsx"))["Пары"])
    path = tmp_path / "status.csv"
    async with demo() as report:
        await write_csv(report, path, TEXTS, "ru")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row.keys() for row in rows] == [row.keys() for row in pairs]
    for flat, sheet in zip(rows, pairs, strict=True):
        assert flat["Пунктов плана"] == str(sheet["Пунктов плана"])
        assert flat["Причины сигнала"] == (sheet["Причины сигнала"] or "")
