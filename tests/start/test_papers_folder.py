"""`para papers`: the demo school's folder, whole, listed, never over what is there."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from bot.config import Settings
from bot.errors import StartError
from bot.start.folder import Order, make_folder, making, papers
from bot.start.folder.papers import safe
from tests.documents.papers.making import text_of


async def _drawn(*_: object) -> bytes:
    return b"made elsewhere"


@pytest.fixture
def at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures and PDF have their own tests: a process for each is most of the time here."""
    for name in ("draw", "paper_pdf", "summary_pdf"):
        monkeypatch.setattr(papers, name, _drawn)


@pytest.mark.usefixtures("at_hand")
async def test_folder_of_the_demo_school_says_the_same_numbers_everywhere(tmp_path: Path) -> None:
    out = tmp_path / "бумаги"
    settings = Settings.model_construct()
    await make_folder(settings, Order(out, demo=True))
    names = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert {"index.html", "0_school/status.xlsx", "0_school/summary.pdf"} <= names
    assert "0_school/monitoring.xlsx" in names
    assert {"0_school/analytic_report.docx", "0_school/council_summary.pdf"} <= names
    listed = (out / "index.html").read_text("utf-8")
    assert listed.count("<a href=") == len(names) - 1
    assert "Итоговый аналитический отчёт (docx)" in listed
    assert [path.name for path in tmp_path.iterdir()] == ["бумаги"]
    book = openpyxl.load_workbook(out / "0_school" / "status.xlsx", data_only=True)
    found = book["Пары"].iter_rows(min_row=5, values_only=True)
    rows = [row for row in found if row[3]]
    folders = list((out / "1_pairs").iterdir())
    assert len(folders) == len(rows) == 8
    for folder in folders:
        result = text_of(Document(str(folder / "pair_result.docx")))
        (row,) = [one for one in rows if str(one[1]) in result and str(one[3]) in result]
        assert f"{row[13]}" in result
    with pytest.raises(StartError):
        await make_folder(settings, Order(out, demo=True))
    (out / "own.txt").write_text("mine")
    await make_folder(settings, Order(out, year="2024/25", demo=True, force=True))
    assert (out / "own.txt").read_text() == "mine"
    the_year_before_has_no_pairs(out)


def the_year_before_has_no_pairs(out: Path) -> None:
    """Every paper that speaks of a year is of the one that was asked for; others say today."""
    assert not (out / "1_pairs").exists()
    assert not (out / "0_school" / "monitoring.xlsx").exists()
    said = {path.stem: text_of(Document(str(path))) for path in (out / "0_school").glob("*.docx")}
    for code in ("analytic_report", "council_summary", "roadmap", "roadmap_school"):
        assert "2024/25 " in said[code], code
        assert "2025/26" not in said[code], code
        assert "Соколова Татьяна" not in said[code], code
    assert "2025/26" in said["pairs_order"]
    assert "2025/26" in said["passport"]
    book = openpyxl.load_workbook(out / "0_school" / "status.xlsx", data_only=True)
    assert book["Пары"]["A2"].value == "Период: 01.09.2024–31.07.2025"
    index = (out / "index.html").read_text("utf-8")
    assert "2024/25 учебный год" in index
    assert "согласия и справки – как дела сейчас" in index


async def test_year_that_is_none_is_told_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(StartError):
        await make_folder(Settings.model_construct(), Order(tmp_path / "x", year="прошлый"))
    assert list(tmp_path.iterdir()) == []


def test_told_to_end_it_leaves_nothing_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @asynccontextmanager
    async def school(*_: object) -> AsyncIterator[tuple[None, None, None]]:
        yield None, None, None

    async def told(folder: Path, *_: object) -> int:
        (folder / "half").touch()
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.Event().wait()
        return 0

    monkeypatch.setattr(making, "_school", school)
    monkeypatch.setattr(making, "Desk", lambda *_: None)
    monkeypatch.setattr(making, "_fill", told)
    with pytest.raises(SystemExit) as ended:
        asyncio.run(make_folder(Settings.model_construct(), Order(tmp_path / "x", demo=True)))
    assert ended.value.code == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [("01_Ким А. → \u2068Ли/..\u2069", "01_Ким А. → Ли"), ("../..", "_"), ('a<b>:"|?*', "ab")],
)
def test_names_of_files_are_readable_and_safe(name: str, said: str) -> None:
    assert safe(name) == said
