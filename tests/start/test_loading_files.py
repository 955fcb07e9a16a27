"""`para import`: what the operator reads, and what is stored."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot import offline
from bot.config import SQLITE, Settings
from bot.errors import StartError
from bot.start.loading import Order, import_files
from tests.bot.importing.files import PAIRS, PEOPLE, WHOLE, workbook


@pytest.fixture
async def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Settings:
    """The demo school; nobody answers at the Bot API's address."""
    settings = Settings.model_validate(
        {
            "BOT_API_URL": "http://127.0.0.1:1",
            "CLOCK_START": "2026-02-09T09:00+03:00",
            "DATABASE_URL": f"{SQLITE}{tmp_path / 'para.db'}",
        }
    )
    await offline.load_demo_school(settings)
    capsys.readouterr()
    return settings


def count(settings: Settings, table: str) -> int:
    with closing(sqlite3.connect(settings.database_path)) as connection:
        return int(connection.execute(f"select count(*) from {table}").fetchone()[0])  # noqa: S608


def copies(settings: Settings) -> list[Path]:
    return sorted(settings.database_path.parent.glob("para.before-import-*.db"))


async def test_dry_run_shows_all_and_writes_nothing(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "школа.xlsx"
    file.write_bytes(workbook(WHOLE))
    assert await import_files(settings, Order([file], dry_run=True))
    assert "Появится: 2 человека, 1 пара, 2 пункта плана, 2 встречи" in capsys.readouterr().out
    assert (count(settings, "pair"), copies(settings)) == (8, [])


async def test_files_are_loaded_together_after_a_copy_was_made(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, pairs = tmp_path / "люди.xlsx", tmp_path / "пары.csv"
    people.write_bytes(workbook({"Люди": PEOPLE}))
    rows = (PAIRS[0], ("Громова Вера Павловна", "Лис Пётр Ильич", "15.09.2025", "", "1-о", ""))
    pairs.write_text("\n".join(";".join(row) for row in rows), encoding="cp1251")
    assert await import_files(settings, Order([people, pairs]))
    assert "Загружено: 2 человека, 1 пара" in capsys.readouterr().out
    assert count(settings, "pair") == 9
    (copy,) = copies(settings)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("select count(*) from pair").fetchone() == (8,)
    assert await import_files(settings, Order([people, pairs]))
    assert "загружать нечего" in capsys.readouterr().out
    assert copies(settings) == [copy]


async def test_one_fault_and_nothing_is_loaded(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "школа.xlsx"
    wrong = (PAIRS[0], (*PAIRS[1][:2], "вчера", *PAIRS[1][3:]))
    file.write_bytes(workbook({**WHOLE, "Пары": wrong}))
    people = count(settings, "person")
    assert not await import_files(settings, Order([file]))
    said = capsys.readouterr().out
    assert "«Пары», строка 2, «Начало»: «вчера» – не дата" in said
    assert "Ничего не записано" in said
    assert count(settings, "person") == people


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [("нет.xlsx", None, "cli-import-no-file"), ("приказ.csv", b"%PDF-1.7", "cli-import-refused")],
)
async def test_what_is_no_table_is_refused_in_words(
    settings: Settings, tmp_path: Path, name: str, content: bytes | None, key: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StartError) as refused:
        await import_files(settings, Order([tmp_path / name]))
    assert refused.value.problems[0].key == key
