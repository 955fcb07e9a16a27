"""One round over 100,000 plan items of which 1,000 are due, beside the bare SQL of the same rows.

python -m bench.reminders
"""

import asyncio
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.school import fill
from bot.config import SQLITE
from bot.services.calendars import Calendars
from bot.services.reminding import Reminding
from bot.storage.engine import Storage
from bot.storage.migrate import migrate

PAIRS, ITEMS, DUE, ROUNDS = 10_000, 10, 1_000, 5
NOW = datetime(2026, 2, 10, 6, 0, tzinfo=UTC)
AIM = 0.5

_DUE = """
SELECT i.id, i.due, i.status, i.responsible_id, i.remind_at, i.remind_days,
       p.id, p.status, p.organisation_id, p.mentor_id, m.person_id
FROM plan_item i JOIN pair p ON p.id = i.pair_id
JOIN pair_mentee m ON m.pair_id = p.id AND m.left_on IS NULL
WHERE i.remind_at <= ? ORDER BY i.remind_at LIMIT 1000
"""
_ADD = """
INSERT INTO outbox (organisation_id, person_id, kind, payload, dedup_key, due_at, wanted_at,
                    created_at, status)
VALUES (?, ?, 'ItemDue', ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (dedup_key) DO NOTHING
"""
_ADVANCE = "UPDATE plan_item SET remind_at = ?, remind_days = ? WHERE id = ?"


async def main() -> None:
    with tempfile.TemporaryDirectory(prefix="para-") as folder:
        file = Path(folder) / "para.db"
        storage = Storage.at(f"{SQLITE}{file}")
        await migrate(storage.engine)
        await fill(storage, PAIRS, PAIRS, ITEMS)
        reminding = Reminding(storage, lambda: NOW, Calendars())
        await reminding.due_round()
        ours = [await _timed_round(file, reminding) for _ in range(ROUNDS)]
        await storage.close()
        bare = [_timed(lambda: _bare(file), file) for _ in range(ROUNDS)]
    best, plain = min(ours), min(bare)
    print(f"{PAIRS * ITEMS:,} items, {DUE:,} due: best of {ROUNDS}")
    print(f"  due_round  {best * 1000:7.1f} ms   (aim: at most {AIM * 1000:.0f} ms)")
    print(f"  bare SQL   {plain * 1000:7.1f} ms")
    print(f"  ratio      {best / plain:7.2f}")


async def _timed_round(file: Path, reminding: Reminding) -> float:
    _make_due(file)
    began = time.perf_counter()
    assert await reminding.due_round() == DUE
    return time.perf_counter() - began


def _timed(work: Callable[[], None], file: Path) -> float:
    _make_due(file)
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _make_due(file: Path) -> None:
    """A thousand items of different pairs are due now, the others in a week."""
    connection = sqlite3.connect(file)
    connection.execute("DELETE FROM outbox")
    connection.execute(
        "UPDATE plan_item SET status = 'planned', done_on = NULL, due = '2026-02-17',"
        " remind_days = -7, remind_at = CASE WHEN id % 100 = 0 THEN ? ELSE ? END",
        (_stamp(NOW), _stamp(NOW + timedelta(days=7))),
    )
    connection.commit()
    connection.close()


def _bare(file: Path) -> None:
    """The same rows read and written by sqlite3 alone."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("BEGIN IMMEDIATE")
    now = _stamp(NOW)
    rows = connection.execute(_DUE, (now,)).fetchall()
    assert len(rows) == DUE
    payloads = [
        (row[8], row[10], json.dumps({"item": row[0], "days": -7, "due": row[1]}), row)
        for row in rows
    ]
    connection.executemany(
        _ADD,
        [
            (home, to, said, f"ItemDue:{to}:{row[0]}:-7:{row[1]}", row[4], row[4], now)
            for home, to, said, row in payloads
        ],
    )
    following = _stamp(NOW + timedelta(days=3))
    connection.executemany(_ADVANCE, [(following, -3, row[0]) for row in rows])
    connection.execute("COMMIT")
    connection.close()


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}"


if __name__ == "__main__":
    asyncio.run(main())
