"""A school made up for counting: every row that tempts a figure to be wrong is there once."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import insert

from bot.storage import tables as t
from bot.storage.engine import Storage

BEGAN = datetime(2025, 9, 1, 9, tzinfo=UTC)
HOME = {"organisation_id": 1}


def _person(known: int, kind: str = "teacher", **more: Any) -> dict[str, Any]:
    name = f"Person {known}"
    usual: dict[str, Any] = {"under_35": None, "career_start": None, "qualification": None}
    row = HOME | {"id": known, "name": name, "name_key": name.casefold(), "kind": kind}
    return row | usual | {"muted": [], "created_at": BEGAN} | more


def _pair(known: int, mentor: int, status: str, **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"closed_on": None, "completion_reason": None, "pause_ended_on": None}
    row = HOME | {"id": known, "mentor_id": mentor, "status": status, "order_number": "1"}
    return row | usual | {"order_preparing": False, "created_at": BEGAN} | more


def _programme(known: int, start: date, status: str, **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"approved_at": None, "kinds": ["traditional"]}
    usual |= {"form": "teacher_teacher"}
    row = HOME | {"pair_id": known, "start": start, "end": date(2026, 5, 29), "status": status}
    return row | usual | {"format": "expert_novice"} | more


def _item(pair: int, number: int, status: str, **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"done_on": None, "verified_at": None, "cancel_reason": None}
    usual |= {"moves": 0, "difficulty_id": None, "work_form": "consultation"}
    usual |= {"due": date(2025, 12, 1)}
    row = HOME | {"pair_id": pair, "number": number, "title": "Item", "status": status}
    return row | usual | {"direction": "method", "created_at": BEGAN} | more


def _meeting(pair: int, day: date, status: str = "held", **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"confirmed_at": None, "dispute": None, "missed_reason": None}
    usual |= {"minutes": 45}
    row = HOME | {"pair_id": pair, "day": day, "status": status, "kind": "work"}
    row |= {"format": "in_person", "visibility": "pair", "recorded_at": BEGAN, "imported": False}
    return row | usual | more


def _need(known: int, person: int, status: str, **more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"level_before": None, "level_after": None, "closed_by_mentee": None}
    usual |= {"closed_by_mentor": None, "opened_on": date(2025, 9, 20)}
    row = HOME | {"id": known, "person_id": person, "words": f"Need {known}", "type": "motivation"}
    return row | usual | {"area": "method", "status": status, "created_at": BEGAN} | more


_DONE = {"done_on": date(2025, 11, 20)}
_BOTH = {"closed_by_mentee": date(2025, 12, 20), "closed_by_mentor": date(2025, 12, 10)}
ROWS: dict[Any, list[dict[str, Any]]] = {
    t.person: [
        _person(1, career_start=date(2000, 9, 1), qualification="highest"),
        _person(2, career_start=date(2015, 9, 2), qualification="mentor_teacher"),
        _person(3, under_35=True, career_start=date(2024, 9, 1)),
        _person(4, under_35=True, career_start=date(2022, 9, 1), qualification="first"),
        _person(5, career_start=date(2015, 9, 1), qualification="none"),
        _person(6, "pupil"),
        _person(7, under_35=True, career_start=date(2024, 9, 1)),
        _person(8, under_35=False, career_start=date(2025, 9, 1)),
        _person(9),
        _person(10, "partner"),
    ],
    t.base_card: [HOME | {"person_id": 1, "regional_methodist": True}],
    t.mentor_training: [
        HOME | {"person_id": 1, "title": "Course", "held_on": date(2025, 8, 1), "hours": 8}
        | {"created_at": BEGAN},
    ] * 2,
    t.pair: [
        _pair(1, 1, "active", slot=1),
        _pair(2, 2, "active", slot=1, pause_ended_on=date(2026, 1, 30)),
        _pair(3, 1, "closed", closed_on=date(2025, 5, 30), completion_reason="plan_completed"),
        _pair(4, 2, "closed", closed_on=date(2025, 10, 1), completion_reason="declined"),
        _pair(5, 1, "paused", slot=2),
        _pair(6, 2, "closed", closed_on=date(2025, 12, 1), completion_reason="by_mentor"),
    ],
    t.programme: [
        _programme(1, date(2025, 9, 15), "active", approved_at=BEGAN),
        _programme(2, date(2024, 10, 1), "draft", kinds=["traditional", "reverse"]),
        _programme(3, date(2024, 9, 15), "completed"),
        _programme(4, date(2025, 9, 15), "draft"),
        _programme(5, date(2025, 9, 15), "draft", form="teacher_pupil"),
        _programme(6, date(2025, 9, 15), "terminated", approved_at=BEGAN),
    ],
    t.pair_mentee: [
        {"pair_id": 1, "person_id": 3, "left_on": None},
        {"pair_id": 1, "person_id": 4, "left_on": date(2025, 11, 1)},
        {"pair_id": 2, "person_id": 5, "left_on": None},
        {"pair_id": 2, "person_id": 7, "left_on": date(2025, 5, 1)},
        {"pair_id": 3, "person_id": 7, "left_on": None},
        {"pair_id": 4, "person_id": 8, "left_on": None},
        {"pair_id": 5, "person_id": 6, "left_on": None},
        {"pair_id": 6, "person_id": 8, "left_on": None},
    ],
    t.difficulty: [
        _need(1, 3, "closed", level_before=7, level_after=3, **_BOTH),
        _need(2, 3, "closed", level_before=6, level_after=None, **_BOTH),
        _need(3, 4, "open", level_before=5, level_after=4),
        _need(4, 5, "closed", level_before=4, level_after=5, opened_on=date(2024, 10, 1))
        | {"closed_by_mentee": date(2025, 10, 1), "closed_by_mentor": date(2025, 10, 1)},
        _need(5, 7, "closed", level_before=9, level_after=1, opened_on=date(2024, 10, 1))
        | {"closed_by_mentee": date(2025, 3, 1), "closed_by_mentor": date(2025, 3, 1)},
        _need(6, 8, "in_work") | {"closed_by_mentee": date(2026, 1, 10)},
    ],
    t.plan_item: [
        _item(1, 1, "done", difficulty_id=1, **_DONE),
        _item(1, 2, "verified", done_on=date(2025, 12, 2), verified_at=BEGAN, moves=2),
        _item(1, 3, "cancelled", cancel_reason="no"),
        _item(1, 4, "proposed"),
        _item(1, 5, "planned", moves=1, due=date(2026, 1, 1)),
        _item(2, 1, "verified", verified_at=BEGAN, work_form="practicum", **_DONE)
        | {"difficulty_id": 4},
        _item(2, 2, "done", work_form="practicum", difficulty_id=3, **_DONE),
        _item(3, 1, "done", **_DONE),
        _item(4, 1, "planned"),
        _item(5, 1, "in_work"),
    ],
    t.meeting: [
        _meeting(1, date(2025, 10, 1)),
        _meeting(1, date(2026, 1, 20), "confirmed", confirmed_at=BEGAN),
        _meeting(1, date(2026, 2, 1), "disputed", dispute="no"),
        _meeting(1, date(2026, 2, 2), "missed", missed_reason="ill", minutes=None),
        _meeting(1, date(2026, 2, 20), "scheduled", minutes=None, starts_at=BEGAN),
        _meeting(2, date(2025, 3, 1)),
        _meeting(2, date(2025, 8, 20)),
        _meeting(3, date(2025, 3, 1)),
        _meeting(6, date(2025, 11, 1)),
    ],
    t.retention_check: [
        HOME | {"person_id": 7, "year": 2025, "status": "works", "at": BEGAN},
        HOME | {"person_id": 5, "year": 2025, "status": "left", "at": BEGAN},
        HOME | {"person_id": 5, "year": 2024, "status": "works", "at": BEGAN},
    ],
    t.roadmap_item: [
        HOME | {"year": year, "stage": 1, "stage_title": "One", "number": number, "title": "I"}
        | {"due": date(2025, 9, 10), "status": status, "done_on": done, "removed_at": removed}
        | {"created_at": BEGAN}
        for year, number, status, done, removed in (
            (2025, 1, "done", date(2025, 9, 10), None),
            (2025, 2, "done", date(2025, 9, 11), None),
            (2025, 3, "planned", None, None),
            (2025, 4, "done", date(2025, 9, 1), BEGAN),
            (2024, 1, "done", date(2025, 9, 1), None),
        )
    ],
    t.award: [
        HOME | {"person_id": 1, "kind": "diploma", "status": status, "decided_at": at}
        | {"created_at": BEGAN}
        for status, at in (
            ("granted", datetime(2025, 10, 1, tzinfo=UTC)),
            ("granted", datetime(2025, 3, 1, tzinfo=UTC)),
            ("declined", datetime(2025, 10, 1, tzinfo=UTC)),
            ("proposed", None),
        )
    ],
    t.material: [
        HOME | {"title": "M", "url": "https://a.example", "approved_at": approved}
        | {"removed_at": removed, "created_at": BEGAN}
        for approved, removed in ((BEGAN, None), (None, None), (BEGAN, BEGAN))
    ],
}  # fmt: skip


async def fill(storage: Storage) -> None:
    """One organisation, number 1, with all rows; its forms include one with pupils."""
    async with storage.change() as desk:
        home = (await desk.people.add_organisation("Made up", "Europe/Moscow", BEGAN, 40)).id
        await desk.people.change_organisation(home, forms=["teacher_teacher", "teacher_pupil"])
        for table, rows in ROWS.items():
            for row in rows:
                await desk.connection.execute(insert(table).values(row))
