"""Rows of a large school, made by arithmetic: equal in every run."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.likeness import note_mark
from bot.domain.names import search_key

ITEMS, MEETINGS = 8, 40  # a pair, of a year in which they meet each week
NOW = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
START = date(2025, 9, 15)


def person_row(home: int, n: int) -> dict[str, Any]:
    name = f"Соколова Татьяна {n}"
    return {
        "id": n,
        "organisation_id": home,
        "name": name,
        "name_key": search_key(name),
        "position": "учитель русского языка",
        "muted": [],
        "created_at": NOW,
    }


def member_row(home: int, n: int, pairs: int) -> dict[str, Any]:
    role = "mentor" if n <= pairs else "mentee"
    return {"organisation_id": home, "person_id": n, "role": role, "since": NOW}


def pair_row(home: int, n: int) -> dict[str, Any]:
    return {
        "id": n,
        "organisation_id": home,
        "mentor_id": n,
        "status": "active",
        "order_number": "131-о",
        "order_preparing": False,
        "created_at": NOW,
    }


def programme_row(home: int, n: int) -> dict[str, Any]:
    term = {"start": START, "end": date(2026, 5, 29), "kinds": ["traditional"]}
    forms = {"form": "teacher_teacher", "format": "expert_novice"}
    return {"pair_id": n, "organisation_id": home, **term, **forms}


def item_row(home: int, n: int, k: int) -> dict[str, Any]:
    return {
        "organisation_id": home,
        "pair_id": n,
        "number": k,
        "direction": "method",
        "work_form": "consultation",
        "title": f"Разобрать проект урока и технологическую карту, часть {k}",
        "due": date(2025, 10, 1) + timedelta(days=25 * k),
        "status": "planned",
        "created_at": NOW,
    }


def meeting_row(home: int, n: int, k: int) -> dict[str, Any]:
    note = f"Разобрали рабочую программу, убрали лишние часы на повторение, шаг {k}."
    return {
        "organisation_id": home,
        "pair_id": n,
        "status": "held",
        "day": START + timedelta(days=3 * k),
        "kind": "work",
        "format": "in_person",
        "minutes": 45,
        "note": note,
        "note_mark": note_mark(note),
        "visibility": "curator",
        "recorded_by": n,
        "recorded_at": NOW - timedelta(days=140 - 3 * k),
        "imported": False,
    }
