"""A school of any size, written straight into the tables."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Table, insert

from bot.domain.forms import Form, Format
from bot.domain.meetings import MeetingFormat, MeetingKind, MeetingStatus, Visibility
from bot.domain.pairs import PairStatus
from bot.domain.people import Role
from bot.domain.plans import Direction, ItemStatus, WorkForm
from bot.storage import tables
from bot.storage.engine import Storage

BEGAN = datetime(2025, 9, 15, 9, 0, tzinfo=UTC)
PLANNED = datetime(2026, 2, 9, 5, 0, tzinfo=UTC)
FIRST_CHAT = 500_000_000


async def fill(
    storage: Storage, pairs: int, accounts: int, items: int = 3
) -> list[tuple[int, int]]:
    """`pairs` active pairs, each with a meeting planned for 2026-02-09 under the pair's number.

    The first `accounts` mentors have joined: their chats and pairs.
    """
    numbers = range(1, pairs + 1)
    home = {"organisation_id": 1}
    rows: dict[Table, list[dict[str, Any]]] = {
        tables.organisation: [
            {"id": 1, "name": "Bench", "zone": "Europe/Moscow", "six_days": False,
             "created_at": BEGAN}
        ],
        tables.account: [
            {"id": n, "platform": "telegram", "external_id": str(FIRST_CHAT + n),
             "chat_id": str(FIRST_CHAT + n), "language": "ru"}
            for n in numbers[:accounts]
        ],
        tables.person: [
            home | {"id": n, "name": f"Person {n}", "name_key": f"person {n}", "muted": [],
                    "created_at": BEGAN, "account_id": n if n <= min(pairs, accounts) else None,
                    "chosen_at": BEGAN}
            for n in range(1, 2 * pairs + 1)
        ],
        tables.membership: [
            home | {"person_id": n, "since": BEGAN,
                    "role": Role.MENTOR if n <= pairs else Role.MENTEE}
            for n in range(1, 2 * pairs + 1)
        ],
        tables.pair: [
            home | {"id": n, "code": f"P{n}", "mentor_id": n, "mentor_agreed_at": BEGAN,
                    "status": PairStatus.ACTIVE, "order_number": "1", "order_preparing": False,
                    "created_at": BEGAN}
            for n in numbers
        ],
        tables.pair_mentee: [
            {"pair_id": n, "person_id": pairs + n, "agreed_at": BEGAN} for n in numbers
        ],
        tables.programme: [
            home | {"pair_id": n, "start": date(2025, 9, 15), "end": date(2026, 5, 29),
                    "form": Form.TEACHER_TEACHER, "format": Format.EXPERT_NOVICE,
                    "kinds": ["traditional"]}
            for n in numbers
        ],
        tables.plan_item: [
            home | {"pair_id": n, "number": k, "direction": Direction.METHOD,
                    "work_form": WorkForm.CONSULTATION, "title": f"Item {k}",
                    "due": date(2026, 3, k), "status": ItemStatus.PLANNED, "created_at": BEGAN}
            for n in numbers
            for k in range(1, items + 1)
        ],
        tables.meeting: [
            home | {"id": n, "pair_id": n, "status": MeetingStatus.SCHEDULED,
                    "day": PLANNED.date(), "starts_at": PLANNED, "kind": MeetingKind.WORK,
                    "format": MeetingFormat.IN_PERSON, "minutes": 45,
                    "visibility": Visibility.PAIR, "recorded_by": n, "recorded_at": BEGAN,
                    "imported": False}
            for n in numbers
        ],
    }  # fmt: skip
    async with storage.change() as desk:
        for table, values in rows.items():
            await desk.connection.execute(insert(table), values)
    return [(FIRST_CHAT + n, n) for n in numbers[:accounts]]
