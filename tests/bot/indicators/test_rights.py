"""Who reads the indicators, who enters them; a stranger learns of nothing."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.indicators.slices import By
from bot.domain.people import Actor, Role
from bot.services.registry import Services
from tests.bot.rights.ground import outsider
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, OTHER_MENTOR, Staff

Act = Callable[[Services, Actor, int], Coroutine[Any, Any, object]]
READ: dict[str, Act] = {
    "of_year": lambda s, by, _: s.indicators.of_year(by),
    "one": lambda s, by, _: s.indicators.one("coverage", by),
    "slices": lambda s, by, _: s.indicators.slices(By.KIND, by),
    "helped": lambda s, by, _: s.indicators.helped(by),
    "standing": lambda s, by, _: s.midyear.standing(by),
    "kept": lambda s, by, _: s.midyear.kept(by),
    "checkpoint": lambda s, by, known: s.midyear.one(known, by),
}
WRITE: dict[str, Act] = {
    "give": lambda s, by, _: s.indicators.give("young_total", "8", by),
    "aim": lambda s, by, _: s.indicators.aim("young", "80", by),
    "take_back": lambda s, by, _: s.indicators.take_back("young_total", by, target=False),
    "keep": lambda s, by, _: s.midyear.keep(by),
    "conclude": lambda s, by, known: s.midyear.conclude(known, "Вывод", by),
    "correct": lambda s, by, known: s.midyear.correct(known, "Исправить", by),
    "strike": lambda s, by, known: s.midyear.strike(known, 0, by),
    "discard": lambda s, by, known: s.midyear.discard(known, by),
}
OVERSEERS = (Role.CURATOR, Role.HEAD, Role.ORGANIZER)
ABOUT_A_CHECKPOINT = ("checkpoint", "conclude", "correct", "strike", "discard")


async def ground(staff: Staff) -> tuple[Services, Actor, int]:
    """A kept checkpoint with one correction, a number entered."""
    services = staff.world.app.services
    curator = await actor_of(staff, CURATOR)
    acts = iter(replace(curator, operation=f"ground:{number}") for number in range(9))
    await services.indicators.give("young_total", "9", next(acts))
    known = await services.midyear.keep(next(acts))
    await services.midyear.correct(known, "Первое", next(acts))
    return services, await actor_of(staff, OTHER_MENTOR), known


@pytest.mark.parametrize("role", list(Role))
async def test_overseers_read_and_curators_write(staff: Staff, role: Role) -> None:
    services, plain, known = await ground(staff)
    by = replace(plain, roles=frozenset({role}))
    for number, (name, act) in enumerate({**READ, **WRITE}.items()):
        allowed = role in (OVERSEERS if name in READ else (Role.CURATOR,))
        mine = replace(by, operation=f"{role}:{number}")
        if allowed:
            await act(services, mine, known)
        else:
            assert await refused(act(services, mine, known)) == "error-not-allowed", name


@pytest.mark.parametrize("name", ABOUT_A_CHECKPOINT)
async def test_foreign_checkpoint_looks_like_a_missing_one(staff: Staff, name: str) -> None:
    services, _, known = await ground(staff)
    stranger = await outsider(staff, Role.CURATOR)
    act = {**READ, **WRITE}[name]
    assert await refused(act(services, stranger, known)) == "error-not-yours"
    assert await refused(act(services, stranger, known + 999)) == "error-not-yours"


async def test_what_a_foreign_school_entered_is_not_counted_here(staff: Staff) -> None:
    services, _, _ = await ground(staff)
    stranger = await outsider(staff, Role.CURATOR)
    sheet = await services.indicators.of_year(stranger)
    young = sheet.get("young")
    assert young is not None
    assert young.denominator is not None
    assert young.denominator.value is None
    assert sheet.get("programmes") is not None
    assert await services.midyear.kept(stranger) == ()


async def test_counted_number_is_nobodys_to_enter(staff: Staff) -> None:
    services, _, _ = await ground(staff)
    curator = await actor_of(staff, CURATOR)
    for code in ("teachers_involved", "no_such_number", ""):
        assert await refused(services.indicators.give(code, "5", curator)) == "error-not-by-hand"
    assert await refused(services.indicators.aim("no_such", "5", curator)) == "error-not-yours"


async def test_one_update_enters_once(staff: Staff) -> None:
    services, _, _ = await ground(staff)
    curator = await actor_of(staff, CURATOR)
    once = replace(curator, operation="update:7")
    await services.indicators.give("young_total", "10", once)
    await services.indicators.give("young_total", "10", replace(once, retried=True))
    async with staff.world.app.storage.read() as desk:
        rows = await desk.indicators.values.all(staff.organisation)
    assert [row.value for row in rows] == [9, 10]
