"""The migrations make what the tables say, and carry an older school's rows along."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, inspect

from bot.storage.engine import make_engine
from bot.storage.migrate import difference, migrate
from bot.storage.tables import metadata

OLD_SCHOOL = """
insert into organisation (id, name, zone, six_days, created_at)
    values (1, 'Школа', 'Europe/Moscow', 0, '2026-09-01');
insert into person (id, organisation_id, name, name_key, muted, created_at)
    values (1, 1, 'Наставник', 'наставник', '[]', '2026-09-01'),
           (2, 1, 'Наставляемый', 'наставляемый', '[]', '2026-09-01');
insert into pair (id, organisation_id, mentor_id, status, order_preparing, created_at)
    values (1, 1, 1, 'active', 1, '2026-09-01');
insert into pair_mentee (pair_id, person_id) values (1, 2);
insert into programme (pair_id, organisation_id, start, "end", form, format, kinds)
    values (1, 1, '2026-09-01', '2027-05-31', 'teacher_teacher', 'expert_novice', '[]');
insert into campaign (id, organisation_id, survey, version, audience, opened_at, closes_at)
    values (1, 1, 'how_is_it_going', 1, 'mentees', '2026-10-01', '2026-10-08');
insert into survey_reply (campaign_id, person_id, organisation_id) values (1, 2, 1);
"""

ANSWERED = """
insert into survey_answer (campaign_id, person_id, question, organisation_id, value, at)
    values (1, 1, 'comfort', 1, '7', '2026-10-02'), (1, 1, 'lacking', 1, '', '2026-10-02'),
           (1, 2, 'comfort', 1, '9', '2026-10-03');
insert into survey_reply (campaign_id, person_id, organisation_id, finished_at)
    values (1, 1, 1, '2026-10-02');
"""


async def made(place: Path, to: str = "head") -> None:
    engine = make_engine(f"sqlite+aiosqlite:///{place}")
    try:
        await migrate(engine, to)
        if to == "head":
            assert await difference(engine) is None
    finally:
        await engine.dispose()


def rules(url: str) -> dict[tuple[str, Any], str]:
    """Every check of every table; Alembic compares none of them."""
    engine = create_engine(url)
    if url == "sqlite://":
        metadata.create_all(engine)
    seen = inspect(engine)
    found = {
        (table, check["name"]): check["sqltext"]
        for table in metadata.tables
        for check in seen.get_check_constraints(table)
    }
    engine.dispose()
    return found


async def test_the_database_holds_the_rules_that_the_tables_name(tmp_path: Path) -> None:
    await made(tmp_path / "para.db")
    assert rules(f"sqlite:///{tmp_path / 'para.db'}") == rules("sqlite://")


async def test_a_school_of_the_first_release_keeps_its_pairs(tmp_path: Path) -> None:
    place = tmp_path / "para.db"
    await made(place, "0001")
    with sqlite3.connect(place) as old:
        old.executescript(OLD_SCHOOL)
    old.close()
    await made(place)
    with sqlite3.connect(place) as new:
        assert new.execute("select status from programme").fetchall() == [("active",)]
        assert new.execute("select person_id from pair_mentee").fetchall() == [(2,)]
        assert new.execute("select person_id from survey_reply").fetchall() == [(2,)]
        assert new.execute("select count(*) from person").fetchall() == [(2,)]
        indexes = new.execute("select sql from sqlite_master where name = 'ix_meeting_remind_at'")
        assert "remind_at is not null" in indexes.fetchone()[0]
    new.close()


async def test_finished_answers_of_old_lose_their_person_and_time(tmp_path: Path) -> None:
    place = tmp_path / "para.db"
    await made(place, "0001")
    with sqlite3.connect(place) as old:
        old.executescript(OLD_SCHOOL + ANSWERED)
    old.close()
    await made(place)
    with sqlite3.connect(place) as new:
        sheets = new.execute("select campaign_id, person_id from survey_sheet").fetchall()
        said = new.execute("select question, value from survey_sheet_answer").fetchall()
        drafts = new.execute("select person_id, question, value from survey_draft").fetchall()
        replies = new.execute(
            "select person_id, finished, finished_at from survey_reply order by person_id"
        ).fetchall()
        kinds = new.execute("select visibility, kind, whom from campaign").fetchall()
    new.close()
    assert (sheets, said) == ([(1, None)], [("comfort", "7")])
    assert drafts == [(2, "comfort", "9")]
    assert replies == [(1, 1, None), (2, 0, None)]
    assert kinds == [("anonymous", "by_hand", "{}")]
