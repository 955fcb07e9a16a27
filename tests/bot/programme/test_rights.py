"""Who may do what with a programme: a member, an overseer, a foreign pair, another school."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.errors import NotAllowed, NotYours
from bot.domain.ids import MilestoneId, PairId, RevisionId
from bot.domain.people import Actor, Role
from bot.domain.plans import Direction
from bot.domain.programme.content import Part
from bot.domain.programme.life import Authoring, ProgrammeStatus
from bot.domain.programme.revisions import Change
from bot.services.programme.bank import Sought
from bot.services.registry import Services
from tests.bot.programme.heads import School
from tests.bot.staff import CURATOR, MENTOR, OTHER_MENTOR

DAY = date(2026, 3, 2)
Act = Callable[[Services, PairId, Actor], Awaitable[Any]]
CHANGE = Change(Part.GOAL, "другая цель", "иначе")

BY_MEMBERS: dict[str, Act] = {
    "write": lambda s, p, by: s.programmes.write(p, Part.GOAL, "цель", by),
    "authoring": lambda s, p, by: s.programmes.choose_authoring(p, Authoring.JOINT, by),
    "agree": lambda s, p, by: s.programmes.agree(p, by),
    "take back": lambda s, p, by: s.programmes.take_back(p, by),
    "wish": lambda s, p, by: s.programmes.wish(p, "слова", by),
    "propose a change": lambda s, p, by: s.programmes.propose_change(p, CHANGE, by),
    "accept a change": lambda s, p, by: s.programmes.accept_change(RevisionId(1), by),
    "refuse a change": lambda s, p, by: s.programmes.refuse_change(RevisionId(1), by),
    "propose rules": lambda s, p, by: s.pair_rules.propose(p, (), by),
    "accept rules": lambda s, p, by: s.pair_rules.accept(p, 1, by),
}
BY_PAIR_AND_CURATOR: dict[str, Act] = {
    "usual points": lambda s, p, by: s.checkpoints.add_usual(p, by),
    "add a point": lambda s, p, by: s.checkpoints.add(p, DAY, by),
    "read a point": lambda s, p, by: s.checkpoints.one(MilestoneId(1), by),
    "move a point": lambda s, p, by: s.checkpoints.move(MilestoneId(1), DAY, by),
    "reach a point": lambda s, p, by: s.checkpoints.meet(MilestoneId(1), None, by),
    "unreach a point": lambda s, p, by: s.checkpoints.unmeet(MilestoneId(1), by),
    "remove a point": lambda s, p, by: s.checkpoints.remove(MilestoneId(1), by),
}
READING: dict[str, Act] = {
    "view": lambda s, p, by: s.programmes.view(p, by),
    "history": lambda s, p, by: s.programmes.history(p, by),
    "revision": lambda s, p, by: s.programmes.revision(RevisionId(1), by),
    "rules": lambda s, p, by: s.pair_rules.rules(p, by),
}
OVERSEEING: dict[str, Act] = {
    "approve": lambda s, p, by: s.programmes.approve(p, by),
    "return": lambda s, p, by: s.programmes.give_back(p, "слова", by),
    "defend": lambda s, p, by: s.programmes.defend(p, DAY, by),
    "check": lambda s, p, by: s.programmes.check_plan(p, None, by),
    "best": lambda s, p, by: s.bank.mark_best(p, by, best=True),
}
REFUSED = (NotYours, NotAllowed)


@pytest.fixture
async def full(school: School) -> School:
    """A pair with a change that waits and a checkpoint."""
    await school.ready(ProgrammeStatus.ACTIVE)
    services = school.world.app.services
    mentor = await actor(school, MENTOR)
    await services.programmes.propose_change(school.pair, CHANGE, mentor)
    await services.checkpoints.add(school.pair, DAY, replace(mentor, operation="2"))
    return school


async def actor(school: School, name: str) -> Actor:
    phone = school.staff.phones[name]
    found = await school.world.app.services.people.who("telegram", str(phone.person.id))
    assert found is not None
    assert found[1] is not None
    return replace(found[1], operation="1")


async def foreign(school: School, *roles: Role) -> Actor:
    """Somebody of another school."""
    now = school.world.clock()
    async with school.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        known = await desk.people.add(other.id, "Чужая Вера", list(roles), now)
    mine = await actor(school, CURATOR)
    return replace(mine, person_id=known, organisation=other, roles=frozenset(roles))


async def refused(school: School, acts: dict[str, Act], by: Actor) -> None:
    services, before = school.world.app.services, await school.programme()
    for act in acts.values():
        with pytest.raises(REFUSED):
            await act(services, school.pair, by)
    assert await school.programme() == before


async def test_a_mentor_of_another_pair_gets_at_nothing(full: School) -> None:
    by = await actor(full, OTHER_MENTOR)
    for acts in (BY_MEMBERS, BY_PAIR_AND_CURATOR, READING, OVERSEEING):
        await refused(full, acts, by)


async def test_another_school_gets_at_nothing(full: School) -> None:
    by = await foreign(full, Role.CURATOR, Role.HEAD)
    for acts in (BY_MEMBERS, BY_PAIR_AND_CURATOR, READING, OVERSEEING):
        await refused(full, acts, by)
    services = full.world.app.services
    assert await services.programmes.queue(by) == []
    assert await services.bank.search(Sought(direction=Direction.METHOD), by) == []
    with pytest.raises(NotYours):
        await services.bank.one(full.pair, by)


async def test_a_curator_does_not_speak_for_the_pair(full: School) -> None:
    await refused(full, BY_MEMBERS, await actor(full, CURATOR))


async def test_a_member_does_not_oversee(full: School) -> None:
    await refused(full, OVERSEEING, await actor(full, MENTOR))
    with pytest.raises(NotAllowed):
        await full.world.app.services.programmes.queue(await actor(full, MENTOR))


async def test_a_mentee_does_not_read_the_bank(full: School) -> None:
    by = await foreign(full, Role.MENTEE)
    with pytest.raises(NotAllowed):
        await full.world.app.services.bank.search(Sought(), by)


async def test_members_and_overseers_read(full: School) -> None:
    services = full.world.app.services
    for name in (MENTOR, CURATOR):
        by = await actor(full, name)
        for act in READING.values():
            assert await act(services, full.pair, by)
