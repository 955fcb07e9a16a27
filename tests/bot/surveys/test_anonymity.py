"""Anonymous is anonymous: looked for in the files of the databases, not in the code."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.clock import RunningClock
from tests.bot.staff import MENTEE, SECOND, Staff, staff_of
from tests.bot.surveys.sheets import asked, own
from tests.bot.world import world_at

WORDS = {MENTEE: "Говорили о контурных картах", SECOND: "Говорили о лыжах"}
MARKS = {MENTEE: "3", SECOND: "9"}


def rows(database: Path) -> Iterator[tuple[str, dict[str, object]]]:
    """Every row of every table with the name of the table."""
    with closing(sqlite3.connect(database)) as base:
        base.row_factory = sqlite3.Row
        tables = base.execute("select name from sqlite_master where type = 'table'").fetchall()
        for (table,) in tables:
            for row in base.execute(f'select * from "{table}"'):  # noqa: S608 (our own names)
                yield table, dict(row)


def holding(database: Path, words: str) -> set[str]:
    """Tables with a row that has these words anywhere."""
    return {
        table for table, row in rows(database) if any(words in str(one) for one in row.values())
    }


async def answers(staff: Staff, *names: str) -> None:
    """Each of them in this order, to the end."""
    for name in names:
        phone = staff.phones[name]
        await phone.writes("анкета")
        await phone.taps("Нет")
        await phone.writes(WORDS[name])
        await phone.writes(MARKS[name])
        phone.sees("Спасибо, ответы записаны")


async def answered(database: Path, clock: RunningClock, *names: str) -> None:
    async with world_at(database, clock) as world:
        staff = await staff_of(world)
        await own(staff)
        await asked(staff)
        await answers(staff, *names)
    with closing(sqlite3.connect(database)) as base:
        base.execute("pragma wal_checkpoint(truncate)")


async def test_nothing_beside_an_answer_leads_to_a_person(
    database: Path, clock: RunningClock
) -> None:
    await answered(database, clock, MENTEE, SECOND)
    live = database.with_name("live.db")
    for name, words in WORDS.items():
        assert holding(database, words) == {"survey_sheet_answer"}, name
        assert holding(live, words) == set()
        assert database.read_bytes().count(words.encode()) == 1
    kept = {table: row for table, row in rows(database) if table.startswith("survey_sheet")}
    assert set(kept["survey_sheet_answer"]) == {
        "sheet_key",
        "question",
        "organisation_id",
        "value",
    }
    assert kept["survey_sheet"]["person_id"] is None
    assert not [row for table, row in rows(database) if table == "survey_draft"]
    replies = [row for table, row in rows(database) if table == "survey_reply"]
    assert [(row["finished"], row["finished_at"]) for row in replies] == [(1, None), (1, None)]


async def test_places_of_the_sheets_tell_no_order(database: Path, clock: RunningClock) -> None:
    await answered(database, clock, MENTEE, SECOND)
    keys = [row["key"] for table, row in rows(database) if table == "survey_sheet"]
    assert keys == sorted(keys, key=str)
    with closing(sqlite3.connect(database)) as base:
        for table in ("survey_sheet", "survey_sheet_answer"):
            with pytest.raises(sqlite3.OperationalError, match="no such column: rowid"):
                base.execute(f"select rowid from {table}")  # noqa: S608 (our own names)


async def test_who_was_first_changes_nothing_in_the_file(
    migrated: Path, tmp_path: Path, clock: RunningClock
) -> None:
    """The same answers in the other order: but for the random keys, the tables are the same."""
    told = []
    for place, order in (("one", (MENTEE, SECOND)), ("other", (SECOND, MENTEE))):
        folder = tmp_path / place
        folder.mkdir()
        database = folder / "para.db"
        database.write_bytes(migrated.read_bytes())
        then = RunningClock(clock(), monotonic=lambda: 0.0)
        await answered(database, then, *order)
        told.append(surveys(database))
    assert told[0] == told[1]


def surveys(database: Path) -> list[str]:
    """All rows of the surveys without the random keys, each sheet as one line."""
    sheets: dict[object, list[str]] = {}
    others = []
    for table, row in rows(database):
        if table in ("survey_sheet", "survey_sheet_answer"):
            key = row.pop("key", None) or row.pop("sheet_key", None)
            sheets.setdefault(key, []).append(f"{table} {row}")
        elif table.startswith("survey") or table == "campaign":
            others.append(f"{table} {row}")
    return others + sorted(str(sorted(lines)) for lines in sheets.values())
