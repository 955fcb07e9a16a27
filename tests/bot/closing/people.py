"""The small school with a head, pairs at their end, people as services know them."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

from bot.domain.closing.reports import Report
from bot.domain.ids import PairId
from bot.domain.pairs import CompletionReason
from bot.domain.people import Actor, Address, Role
from bot.services.taps import Tap
from tests.bot.petitions.council import HEAD, council_of
from tests.bot.staff import CURATOR, Staff
from tests.bot.world import World
from tests.conftest import MOSCOW

STRANGER = "Чужая Инна"
SOON = timedelta(minutes=2)
_numbers = count()

__all__ = ["HEAD", "SOON", "STRANGER", "actor_of", "at", "closed_pair", "council_of"]


def at(month: int, day: int, hour: int = 9, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, 5, tzinfo=MOSCOW)


async def actor_of(staff: Staff, name: str) -> Actor:
    """With the roles of this moment, each time in an operation of its own."""
    external = str(staff.phones[name].person.id)
    found = await staff.world.app.services.people.who("telegram", external)
    assert found
    assert found[1]
    return replace(found[1], operation=f"test:{next(_numbers)}")


async def stranger_of(world: World) -> Actor:
    """A curator, head and mentor of another school."""
    now = world.clock()
    async with world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        account = await desk.people.add_account(Address("telegram", "8", "8"), "ru")
        roles = [Role.CURATOR, Role.HEAD, Role.MENTOR]
        known = await desk.people.add(school.id, STRANGER, roles, now)
        await desk.people.change(known, account_id=account.id)
        found = await desk.people.actor("telegram", "8")
    assert found
    assert found[1]
    return replace(found[1], operation=f"test:{next(_numbers)}")


async def closed_pair(
    staff: Staff,
    reason: CompletionReason = CompletionReason.PLAN_COMPLETED,
    why: str = "Так вышло",
) -> PairId:
    """A pair that the curator has ended; everybody has heard."""
    pair = await staff.working_pair()
    by = await actor_of(staff, CURATOR)
    await staff.world.app.services.pairing.close(pair, reason, by, why)
    await staff.world.later(SOON)
    return pair


async def report_of(staff: Staff, pair: PairId) -> Report:
    async with staff.world.app.storage.read() as desk:
        found = await desk.closing.reports.get(pair)
    assert found
    return found


async def ends_on(staff: Staff, pair: PairId, end: date) -> None:
    """Its term moved past all screens."""
    async with staff.world.app.storage.change() as desk:
        found = await desk.pairs.get(pair)
        assert found
        await desk.pairs.save_programme(pair, replace(found.programme, end=end))


def results_tap(pair: PairId) -> Tap:
    return Tap("zr", pair)
