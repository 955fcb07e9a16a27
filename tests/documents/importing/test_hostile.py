"""Files that are refused in words, before they could do anything."""

import zipfile
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.importing import reader
from bot.documents.importing.guards import LARGEST, Refused
from bot.documents.importing.workbook import read_workbook
from bot.domain.errors import Refusal
from bot.domain.importing import refusals
from bot.domain.importing.grids import Oddity
from bot.services.importing import Pace


def book(**parts: str | bytes) -> bytes:
    """A real workbook with parts put in."""
    content = BytesIO()
    made = openpyxl.Workbook()
    made.worksheets[0].append(["ФИО", "Роль"])
    made.save(content)
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def locked() -> bytes:
    content = bytearray(book())
    # The flag of a password stands in each header of the archive.
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def entities() -> bytes:
    """A sheet whose text would grow a billion times."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ха">{laughs}]><worksheet>&l9;</worksheet>'
    )
    content = BytesIO()
    with zipfile.ZipFile(BytesIO(book())) as good, zipfile.ZipFile(content, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, bomb if "worksheets/" in name else good.read(name))
    return content.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
HOSTILE: dict[str, tuple[bytes, str, type[Refusal]]] = {
    "too large": (b"a" * (LARGEST + 1), "a.csv", refusals.ImportTooLarge),
    "bomb": (book(**{"xl/media/a.bin": b"\x00" * 30_000_000}), "a.xlsx", refusals.ImportBomb),
    "many parts": (book(**{f"xl/{n}": "" for n in range(1001)}), "a.xlsx", refusals.ImportBomb),
    "macros": (book(**{"xl/vbaProject.bin": b"\x01"}), "a.xlsx", refusals.ImportMacros),
    "named for macros": (book(), "a.xlsm", refusals.ImportMacros),
    "links": (book(**{"xl/externalLinks/l1.xml": "<a/>"}), "a.xlsx", refusals.ImportForeignLinks),
    "password": (locked(), "a.xlsx", refusals.ImportProtected),
    "office password": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "a.xlsx",
        refusals.ImportProtected,
    ),
    "old excel": (OLE, "a.xls", refusals.ImportOldExcel),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "a.csv", refusals.ImportNotTable),
    "program": (b"MZ\x90\x00\x03" + b"\x00\xff" * 200, "a.csv", refusals.ImportNotTable),
    "half a workbook": (book()[:900], "a.xlsx", refusals.ImportDamaged),
    "entities": (entities(), "a.xlsx", refusals.ImportDamaged),
}


@pytest.mark.parametrize("what", HOSTILE)
async def test_hostile_file_is_refused_in_words(what: str) -> None:
    content, name, refusal = HOSTILE[what]
    with pytest.raises(refusal):
        await reader.read_table(content, name, Pace())


async def test_document_of_another_kind_is_no_table() -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(refusals.ImportNotTable):
        await reader.read_table(content.getvalue(), "a.docx", Pace())


async def test_formula_and_error_are_seen_as_such_and_never_computed() -> None:
    content, made = BytesIO(), openpyxl.Workbook()
    made.worksheets[0].append(["ФИО", '=HYPERLINK("http://x")', "#N/A", "a"])
    made.save(content)
    (grid,) = await reader.read_table(content.getvalue(), "a.xlsx", Pace())
    assert list(grid.lines[0][1]) == ["ФИО", Oddity.FORMULA, Oddity.BROKEN, "a"]


async def test_more_rows_than_a_school_has(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "\n".join("a;b" for _ in range(50_001)).encode()
    with pytest.raises(refusals.ImportTooManyRows):
        await reader.read_table(rows, "a.csv", Pace())


async def test_reading_that_takes_too_long_ends_with_its_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reader, "PATIENCE", 0.5)
    monkeypatch.setattr(reader, "_CHILD", "import time\ntime.sleep(600)")
    with pytest.raises(refusals.ImportTooSlow):
        await reader.read_table(b"a;b", "a.csv", Pace())


async def test_what_needs_too_much_memory_is_refused() -> None:
    """Its memory is limited: what it can't hold is refused, and the bot is as it was."""
    hungry = """from bot.documents.importing import child
child._sheets = lambda content, title: [("a" * (3 * 10**9), [])]
child.main("a")
"""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_CHILD", hungry)
        with pytest.raises(refusals.ImportBomb):
            await reader.read_table(b"a;b", "a.csv", Pace())


async def test_process_that_died_by_itself_tells_of_a_damaged_file() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_CHILD", "raise SystemExit(3)")
        with pytest.raises(refusals.ImportDamaged):
            await reader.read_table(b"a;b", "a.csv", Pace())


WORKBOOK = book()


@settings(max_examples=150, deadline=None)
@given(
    flips=st.lists(
        st.tuples(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255)), min_size=1, max_size=8
    )
)
def test_damaged_workbook_is_rows_or_a_refusal(flips: list[tuple[int, int]]) -> None:
    content = bytearray(WORKBOOK)
    for place, byte in flips:
        content[place] = byte
    with suppress(Refused):
        for _, lines in read_workbook(bytes(content)):
            assert all(number > 0 for number, _ in lines)
