"""What the operator does to the database from the command line, without Telegram."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from bot import offline
from bot.config import SQLITE, Settings
from bot.documents.making import Book
from bot.errors import StartError
from bot.start.exporting import Wanted, export


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A new database; nobody answers at the Bot API's address, and there is no token."""
    return Settings.model_validate(
        {
            "BOT_API_URL": "http://127.0.0.1:1",
            "CLOCK_START": "2026-02-09T09:00+03:00",
            "DATABASE_URL": f"{SQLITE}{tmp_path / 'para.db'}",
        }
    )


async def test_demo_school_is_loaded_once_with_a_link_for_everybody(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await offline.load_demo_school(settings)
    printed = capsys.readouterr().out
    assert printed.count("/start ") == 18
    with pytest.raises(StartError) as refused:
        await offline.load_demo_school(settings)
    assert refused.value.problems[0].key == "cli-demo-there"


async def test_status_is_written_where_asked(settings: Settings, tmp_path: Path) -> None:
    await offline.load_demo_school(settings)
    out = tmp_path / "сводка.xlsx"
    await export(settings, Wanted(out))

    book = openpyxl.load_workbook(out)
    rows = [sheet.max_row - 4 - 1 for sheet in book.worksheets[1:4]]
    assert rows == [8, 38, 31], "and a row of totals each"

    whole = tmp_path / "monitoring.xlsx"
    await export(settings, Wanted(whole, book=Book.MONITORING))
    sent = openpyxl.load_workbook(whole)["Отправки"]
    assert next(row[2].value for row in sent.iter_rows(min_row=5)) == "До начала: наставляемый"


async def test_link_for_a_curator_comes_from_the_machine(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await offline.load_demo_school(settings)
    capsys.readouterr()
    await offline.invite(settings, "curator", "1")
    assert "/start " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("out", "key"),
    [("status.doc", "cli-out-kind"), ("nowhere/status.xlsx", "cli-out-unwritable")],
)
async def test_file_that_cannot_be_is_refused_before_any_work(
    settings: Settings, tmp_path: Path, out: str, key: str
) -> None:
    with pytest.raises(StartError) as refused:
        await export(settings, Wanted(tmp_path / out))
    assert refused.value.problems[0].key == key


async def test_what_is_not_there_is_named(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(StartError) as empty:
        await export(settings, Wanted(tmp_path / "status.csv"))
    assert empty.value.problems[0].key == "cli-no-organisation"
    await offline.load_demo_school(settings)
    with pytest.raises(StartError) as unknown:
        await offline.invite(settings, "curator", "77")
    assert unknown.value.problems[0].key == "cli-which-organisation"
    with pytest.raises(StartError) as role:
        await offline.invite(settings, "boss", None)
    assert role.value.problems[0].key == "cli-unknown-subject"


async def test_csv_for_a_machine_is_of_the_days_that_were_asked(
    settings: Settings, tmp_path: Path
) -> None:
    await offline.load_demo_school(settings)
    out = tmp_path / "status.csv"
    await export(settings, Wanted(out, period="month", machine=True))
    head, first, *_ = out.read_text("utf-8").splitlines()
    assert head.startswith("№,Наставник,")
    assert ",2026-05-29," in first


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        (Wanted(Path("status.csv"), period="когда-нибудь"), "cli-bad-period"),
        (Wanted(Path("status.xlsx"), machine=True), "cli-out-kind"),
        (Wanted(Path("m.csv"), book=Book.MONITORING), "cli-out-monitoring"),
        (Wanted(Path("m.xlsx"), period="month", book=Book.MONITORING), "cli-out-monitoring"),
    ],
)
async def test_period_and_kind_that_cannot_be_are_refused(
    settings: Settings, tmp_path: Path, wanted: Wanted, key: str
) -> None:
    if wanted.book is Book.STATUS:
        await offline.load_demo_school(settings)
    with pytest.raises(StartError) as refused:
        await export(settings, replace(wanted, out=tmp_path / wanted.out))
    assert refused.value.problems[0].key == key
