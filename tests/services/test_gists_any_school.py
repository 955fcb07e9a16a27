"""What the database adds up and picks out judges each pair as its whole record does."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.clock import RunningClock
from bot.domain.likeness import note_mark
from bot.domain.overview import PairState
from bot.domain.signals import Rulebook, Thresholds
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.overview import judging
from bot.services.overview.scene import Scene
from bot.storage import tables as t
from bot.storage.engine import Storage
from tests.services.indicator_school import HOME, fill

Fill = Callable[[Storage, RunningClock], Awaitable[object]]
PAIRS = 120
TODAY = date(2026, 2, 9)
NOTES = ("Разобрали урок", "разобрали  урок.", "Ёлка", "елка!", "ок", "ок", "…", "", None)
CODES = {"pause", "overdue", "same_notes", "bulk_meetings", "bulk_items", "one_sided"}


async def _demo(storage: Storage, clock: RunningClock) -> None:
    await load_demo(storage, Calendars(), clock)


async def _made_up(storage: Storage, _: RunningClock) -> None:
    await fill(storage)


async def _chance(storage: Storage, _: RunningClock) -> None:
    """Days, notes, confirmations and recording days by chance, many of them on the edges."""
    await fill(storage)
    chance = Random(9)
    numbers = range(1001, 1001 + PAIRS)
    rows: dict[Any, list[dict[str, Any]]] = {
        t.pair: [_pair(chance, n) for n in numbers],
        t.programme: [_programme(chance, n) for n in numbers],
        t.pair_mentee: [{"pair_id": n, "person_id": chance.randint(5, 9)} for n in numbers],
        t.plan_item: [_item(chance, n, k) for n in numbers for k in range(chance.randint(0, 8))],
        t.meeting: [_meeting(chance, n) for n in numbers for _ in range(chance.randint(0, 14))],
    }
    async with storage.change() as desk:
        for table, made in rows.items():
            await desk.connection.execute(insert(table), made)


def _pair(chance: Random, n: int) -> dict[str, Any]:
    status = chance.choice(["active"] * 8 + ["paused", "closed"])
    over = status == "closed"
    return HOME | {
        "id": n,
        "mentor_id": chance.randint(1, 4),
        "status": status,
        "order_number": chance.choice(["1", None]),
        "order_preparing": True,
        "created_at": _moment(date(2025, 9, 1)),
        "pause_ended_on": chance.choice([None, None, TODAY - timedelta(days=31)]),
        "closed_on": TODAY if over else None,
        "completion_reason": "plan_completed" if over else None,
    }


def _programme(chance: Random, n: int) -> dict[str, Any]:
    end = chance.choice([date(2026, 5, 29), TODAY + timedelta(days=2)])
    forms = {"form": "teacher_teacher", "format": "expert_novice", "kinds": ["traditional"]}
    return HOME | forms | {"pair_id": n, "start": date(2025, 9, 1), "end": end}


def _item(chance: Random, n: int, k: int) -> dict[str, Any]:
    status = chance.choice(["proposed", "planned", "in_work", "done", "done", "verified"])
    closed = status in ("done", "verified")
    day = TODAY - timedelta(days=chance.choice([0, 1, 3, 4, 59, 60, 61]))
    return HOME | {
        "pair_id": n,
        "number": k,
        "direction": "method",
        "work_form": "consultation",
        "title": "Item",
        "due": TODAY + timedelta(days=chance.choice([-40, -31, -30, -8, -7, -1, 0, 1, 30])),
        "status": status,
        "responsible_id": chance.choice([None, 1, 5]),
        "done_on": day if closed else None,
        "verified_at": _moment(day) if status == "verified" else None,
        "created_at": _moment(day),
    }


def _meeting(chance: Random, n: int) -> dict[str, Any]:
    day = TODAY - timedelta(days=chance.choice([1, 2, 3, 4, 5, 27, 28, 29, 58, 59, 60, 61, 200]))
    recorded = chance.choice([day, day, TODAY, TODAY - timedelta(days=chance.randint(0, 62))])
    status = chance.choice(["held"] * 9 + ["confirmed", "disputed", "scheduled"])
    note = chance.choice(NOTES)
    # 20:59 and 21:00 of UTC are two dates in Moscow.
    at = chance.choice([time(20, 59, 59), time(21), time(0), time(12)])
    return HOME | {
        "pair_id": n,
        "day": day,
        "status": status,
        "starts_at": _moment(day) if status == "scheduled" else None,
        "confirmed_at": _moment(TODAY) if status == "confirmed" else None,
        "dispute": "No" if status == "disputed" else None,
        "kind": "work",
        "format": "in_person",
        "minutes": chance.randint(5, 90),
        "visibility": "pair",
        "recorded_at": datetime.combine(max(day, recorded), at, UTC),
        "imported": chance.random() < 0.1,
        "note": note,
        "note_mark": note_mark(note),
    }


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)


async def both(storage: Storage, now: datetime) -> tuple[list[PairState], list[PairState]]:
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
        scene = Scene(school, Calendars().of_organisation(school), now)
        added_up = [state async for state in judging.states_of(desk, scene)]
        recorded = [state async for _, state in judging.lines_of(desk, scene)]
        alone = await judging.state_of_one(desk, scene, added_up[-1].pair.id)
    assert alone == added_up[-1]
    return added_up, recorded


@pytest.mark.parametrize("filled", [_demo, _made_up, _chance])
async def test_sums_and_signals_are_those_of_the_whole_records(
    filled: Fill, storage: Storage, clock: RunningClock
) -> None:
    await filled(storage, clock)
    added_up, recorded = await both(storage, clock())
    assert added_up
    assert added_up == recorded


async def test_every_rule_of_the_work_spoke_somewhere(
    storage: Storage, clock: RunningClock
) -> None:
    await _chance(storage, clock)
    added_up, _ = await both(storage, clock())
    assert {signal.code for state in added_up for signal in state.verdict.signals} >= CODES


@pytest.mark.parametrize(
    ("zone", "limits"),
    [
        # Clocks there go forward on the 8th of March: the same night is one date and then another.
        ("America/New_York", Thresholds()),
        ("Asia/Kamchatka", Thresholds(look_back=14, one_sided_meetings=2, bulk_meetings=2)),
        ("Europe/Kaliningrad", Thresholds(look_back=365, same_notes_yellow=4, short_note=1)),
        ("Europe/Moscow", Thresholds(same_notes_red_one_day=3, one_sided_after=1)),
    ],
)
async def test_other_zones_and_other_numbers_of_the_rules(
    zone: str,
    limits: Thresholds,
    storage: Storage,
    clock: RunningClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def rulebook(*_: object) -> Rulebook:
        return replace(Rulebook(), limits=limits)

    await _chance(storage, clock)
    async with storage.change() as desk:
        await desk.connection.execute(update(t.organisation).values(zone=zone))
    monkeypatch.setattr(judging, "rulebook_of", rulebook)
    for later in (timedelta(), timedelta(days=35)):
        added_up, recorded = await both(storage, clock() + later)
        assert added_up == recorded


async def test_a_note_is_marked_anew_when_it_is_written_to(
    storage: Storage, clock: RunningClock
) -> None:
    await _demo(storage, clock)
    async with storage.change() as desk:
        marks = (await desk.connection.execute(select(t.meeting))).all()
        changed = await desk.meetings.get(marks[0].id)
        assert changed is not None
        await desk.meetings.save(replace(changed, note="Другое"))
        mark = await desk.connection.scalar(
            select(t.meeting.c.note_mark).where(t.meeting.c.id == changed.id)
        )
    assert all(row.note_mark == note_mark(row.note) for row in marks)
    assert mark == note_mark("другое.") != marks[0].note_mark
