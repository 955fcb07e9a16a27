"""Who may read, check and offer: by role, by pair, by school."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.domain.errors import NotAllowed, NotYours, Refusal
from bot.domain.people import Actor, Role
from bot.domain.signals.checks import Term
from bot.domain.signals.refusals import OwnSignals
from bot.services.signals import Signals
from bot.services.signals.checking import Why
from tests.bot.rights.ground import outsider
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff, staff_of
from tests.bot.world import World

READ, CHECK, SET = ("of_pair", "history"), ("check", "put_off", "uncheck", "offer"), ("rule",)


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair with an order that is being prepared: a paper is missing."""
    staff = await staff_of(world)
    pair = await staff.working_pair()
    async with world.app.storage.change() as desk:
        kept = await desk.pairs.get(pair)
        assert kept
        await desk.pairs.save(replace(kept, terms=replace(kept.terms, consent_on=None)))
    return staff


async def tries(staff: Staff, by: Actor, act: str) -> type[Refusal] | None:
    """The refusal, None when it is let in. Each try is a tap of its own."""
    by = by if by.retried or by.operation else replace(by, operation=f"tap:{act}")
    signals: Signals = staff.world.app.services.signals
    (pair,) = await staff.pairs()
    known, code, one = pair.id, "missing_papers", signals.pairs
    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "of_pair": lambda: one.of_pair(known, by),
        "history": lambda: one.history(known, by),
        "check": lambda: one.check(known, code, Why("talked"), Term.MONTH, by),
        "put_off": lambda: one.put_off(known, code, by),
        "uncheck": lambda: one.uncheck(known, code, by),
        "offer": lambda: one.offer(known, by),
        "rule": lambda: signals.rules.set_number("pause_yellow", 31, by),
    }
    try:
        await calls[act]()
    except Refusal as refusal:
        return type(refusal)
    return None


def in_role(actor: Actor, role: Role) -> Actor:
    return replace(actor, roles=frozenset({role}))


@pytest.mark.parametrize("role", Role)
async def test_by_role_in_ones_own_school(staff: Staff, role: Role) -> None:
    by = in_role(await actor_of(staff, OTHER_MENTOR), role)
    allowed = {
        **{key: {Role.CURATOR, Role.HEAD, Role.ORGANIZER} for key in READ},
        **{key: {Role.CURATOR, Role.HEAD} for key in CHECK},
        **{key: {Role.CURATOR} for key in SET},
    }
    for act, roles in allowed.items():
        assert await tries(staff, by, act) is (None if role in roles else NotAllowed), act


async def test_the_pair_itself_sees_nothing(staff: Staff) -> None:
    for name in (MENTOR, MENTEE):
        by = await actor_of(staff, name)
        assert {await tries(staff, by, act) for act in (*READ, *CHECK)} == {NotAllowed}


async def test_curator_who_mentors_the_pair_says_nothing_of_it(staff: Staff) -> None:
    by = in_role(await actor_of(staff, MENTOR), Role.CURATOR)
    assert {await tries(staff, by, act) for act in CHECK} == {OwnSignals}


async def test_curator_of_another_school_finds_nothing(staff: Staff) -> None:
    by = await outsider(staff, Role.CURATOR)
    assert {await tries(staff, by, act) for act in (*READ, *CHECK)} == {NotYours}


async def test_same_tap_twice_checks_once(staff: Staff) -> None:
    by = replace(await actor_of(staff, CURATOR), operation="tap:1")
    assert await tries(staff, by, "check") is None
    assert await tries(staff, replace(by, retried=True), "check") is None
    async with staff.world.app.storage.read() as desk:
        rows = await desk.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE action = 'signal.check'"
        )
        assert rows.scalar_one() == 1
