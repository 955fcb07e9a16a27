"""Who may match, ask, order and mark: role by action, own, another's, of another school."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.errors import NotAllowed, NotYours, Refusal
from bot.domain.ids import InterestId, PairId, PersonId
from bot.domain.matching.drafts import PairDraft
from bot.domain.matching.refusals import NobodyFits, NothingToOrder
from bot.domain.pairs import Order, PairStatus
from bot.domain.people import Actor, Role
from bot.services.registry import Services
from bot.storage.desk import Desk
from tests.bot.matching.people import HEAD, joined
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, Staff
from tests.bot.test_refusals_everywhere import written

ORDER = Order("131-о", date(2026, 2, 9))
Act = Callable[[Services, "Things", Actor], Awaitable[object]]


class Things:
    """A pair that waits for its order, an open question, two people: all of one school."""

    pair = PairId(1)
    question = InterestId(1)
    mentee = PersonId(3)
    mentor = PersonId(2)


CURATORS: dict[str, Act] = {
    "board": lambda s, t, by: s.choosing.board(by),
    "shortlist": lambda s, t, by: s.choosing.shortlist(t.mentee, by),
    "everybody": lambda s, t, by: s.choosing.everybody(by),
    "reviewed": lambda s, t, by: s.choosing.reviewed([(t.mentee, t.mentor)], by),
    "propose": lambda s, t, by: s.pairing.propose(
        PairDraft(date(2026, 2, 9), date(2026, 5, 29), t.mentor, (t.mentee,)), by
    ),
    "propose_all": lambda s, t, by: s.choosing.propose_all([(t.mentee, t.mentor)], by),
    "ask": lambda s, t, by: s.asking.ask([(t.mentee, t.mentor)], by),
    "withdraw": lambda s, t, by: s.asking.withdraw(t.question, by),
    "submit": lambda s, t, by: s.ordering.submit([t.pair], by),
    "equals": lambda s, t, by: s.terms.toggle_equals(t.pair, by),
    "consent": lambda s, t, by: s.terms.toggle_consent(t.pair, by),
    "payment": lambda s, t, by: s.terms.set_payment(t.pair, None, by),
    "model": lambda s, t, by: s.terms.set_role_model(t.pair, None, by),
    "terms": lambda s, t, by: s.terms.of_pair(t.pair, by),
}
HEADS: dict[str, Act] = {
    "approve": lambda s, t, by: s.ordering.approve([t.pair], by),
    "return": lambda s, t, by: s.ordering.hand_back([t.pair], "поправьте", by),
}
BOTH: dict[str, Act] = {
    "draft": lambda s, t, by: s.ordering.draft(by),
    "issue": lambda s, t, by: s.ordering.issue([t.pair], ORDER, by),
    "undo": lambda s, t, by: s.ordering.undo([t.pair], by),
}
ASKED: dict[str, Act] = {
    "yes": lambda s, t, by: s.asking.answer(t.question, by, ready=True),
    "no": lambda s, t, by: s.asking.answer(t.question, by, ready=False),
    "take back": lambda s, t, by: s.asking.undo(t.question, by),
}
# What is read of one's own school alone, whatever is asked for.
OWN_SCHOOL = ("board", "everybody", "draft", "reviewed")


@pytest.fixture
async def school(staff: Staff) -> Staff:
    await joined(staff, HEAD, Role.HEAD)
    await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql("UPDATE pair SET status = 'to_order'")
    by = await actor(staff, CURATOR)
    choice = (staff.ids[MENTEE], staff.ids[OTHER_MENTOR])
    await staff.world.app.services.asking.ask([choice], by)
    return staff


async def actor(staff: Staff, name: str) -> Actor:
    async with staff.world.app.storage.read() as desk:
        found = await desk.people.actor("telegram", str(staff.phones[name].person.id))
    assert found
    assert found[1]
    return replace(found[1], operation=f"test:{name}")


async def stranger(staff: Staff, by: Actor) -> Actor:
    """Curator, head and mentor of another school at once."""
    now = staff.world.clock()

    async def enter(desk: Desk) -> Actor:
        other = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        roles = frozenset({Role.CURATOR, Role.HEAD, Role.MENTOR})
        person = await desk.people.add(other.id, "Чужой Олег", roles, now)
        return replace(by, person_id=person, organisation=other, roles=roles)

    async with staff.world.app.storage.change() as desk:
        return await enter(desk)


async def refused(staff: Staff, act: Act, by: Actor, *kinds: type[Refusal]) -> None:
    with closing(sqlite3.connect(staff.world.database)) as watching:
        before = written(watching)
        with pytest.raises(kinds):
            await act(staff.world.app.services, Things(), by)
        assert written(watching) == before


@pytest.mark.parametrize("name", [*CURATORS, *HEADS, *BOTH])
@pytest.mark.parametrize("who", [MENTOR, MENTEE, OTHER_MENTOR])
async def test_members_steer_nothing_of_their_own_or_others(
    school: Staff, name: str, who: str
) -> None:
    act = (CURATORS | HEADS | BOTH)[name]
    await refused(school, act, await actor(school, who), NotAllowed)


@pytest.mark.parametrize("name", [*CURATORS, *HEADS])
async def test_curator_and_head_do_their_own_steps_only(school: Staff, name: str) -> None:
    who = HEAD if name in CURATORS else CURATOR
    await refused(school, (CURATORS | HEADS)[name], await actor(school, who), NotAllowed)


@pytest.mark.parametrize("name", [*CURATORS, *HEADS, *BOTH, *ASKED])
async def test_another_school_finds_nothing(school: Staff, name: str) -> None:
    by = await stranger(school, await actor(school, CURATOR))
    act = (CURATORS | HEADS | BOTH | ASKED)[name]
    if name in OWN_SCHOOL:
        assert MENTEE not in str(await act(school.world.app.services, Things(), by))
    else:
        await refused(school, act, by, NotYours, NothingToOrder, NobodyFits)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("who", [MENTOR, CURATOR, HEAD])
async def test_only_those_who_were_asked_answer(school: Staff, name: str, who: str) -> None:
    await refused(school, ASKED[name], await actor(school, who), NotYours)


async def test_those_who_may_do(school: Staff) -> None:
    services, things = school.world.app.services, Things()
    head, curator = await actor(school, HEAD), await actor(school, CURATOR)
    assert await HEADS["approve"](services, things, head) == 1
    assert await BOTH["issue"](services, things, curator) == 1
    assert (await school.pair(things.pair)).status is PairStatus.ACTIVE
