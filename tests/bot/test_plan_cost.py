"""A tap costs few statements, however many items and pairs there are."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from tests.bot.staff import Staff, staff_of
from tests.bot.world import World

MOST = 6


@contextmanager
def counted(world: World) -> Iterator[list[str]]:
    """Statements of business data, transactions aside."""
    seen: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        if not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")):
            seen.append(" ".join(statement.split())[:90])

    engine = world.app.storage.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_done_in_a_letter_and_confirmed(staff: Staff) -> None:
    pair = await staff.working_pair()
    for number in range(12):
        await staff.item(pair, f"Дело {number}")
    await staff.mentee.writes("план")
    await staff.mentee.taps("✅")
    await staff.world.later(timedelta(minutes=1))
    staff.mentor.person.press("Подтвердить")
    with counted(staff.world) as statements:
        await staff.world.app.intake.run_once()
    assert len(statements) <= MOST, statements


async def test_recorded_from_the_card(staff: Staff) -> None:
    pair = await staff.working_pair()
    for number in range(3):
        await staff.item(pair, f"Дело {number}")
    await staff.mentor.writes("записать встречу")
    staff.mentor.person.press("Записать")
    with counted(staff.world) as statements:
        await staff.world.app.intake.run_once()
    staff.mentor.sees("Записано", "По плану: Дело 0")
    assert len(statements) <= MOST, statements
