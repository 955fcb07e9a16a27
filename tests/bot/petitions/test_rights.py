"""Who may do what with petitions: role by action, own, of another pair, of another school."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.errors import NotAllowed, NotYours, Refusal
from bot.domain.ids import PairId
from bot.domain.people import Actor, Address, Role
from bot.domain.petitions import Details, PetitionKind
from bot.domain.petitions.filing import Draft
from bot.services.petitions import Petitioning
from tests.bot.petitions.council import (
    HEAD,
    ORGANISER,
    PSYCHOLOGIST,
    TEN_MINUTES,
    actor_of,
    council_of,
)
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import World

STRANGER = "Чужая Инна"
ALL = (MENTOR, MENTEE, OTHER_MENTOR, SECOND, CURATOR, HEAD, ORGANISER, PSYCHOLOGIST, STRANGER)
Act = Callable[[Petitioning, int, Actor], Awaitable[object]]

ACTS: dict[str, Act] = {
    "see": lambda service, known, by: service.see(known, by),
    "take": lambda service, known, by: service.take(known, by),
    "ask": lambda service, known, by: service.ask(known, "?", by),
    "grant": lambda service, known, by: service.grant(known, by),
    "decline": lambda service, known, by: service.decline(known, "нет", by),
    "withdraw": lambda service, known, by: service.withdraw(known, by),
    "words": lambda service, known, by: service.add_words(known, "ещё", by),
    "consent": lambda service, known, by: service.consent(known, by),
    "refuse": lambda service, known, by: service.refuse(known, by),
}
DECIDING = {"take", "ask", "grant", "decline"}
AUTHORS = {"see", "withdraw", "words"}

# Who may do what, by kind; whoever isn't named may do nothing.
MAY: dict[PetitionKind, dict[str, set[str]]] = {
    PetitionKind.REPLACE_MENTOR: {
        MENTEE: AUTHORS,
        CURATOR: {"see"} | DECIDING,
        HEAD: {"see"} | DECIDING,
        ORGANISER: {"see"},
    },
    PetitionKind.MEDIATION: {
        MENTEE: AUTHORS,
        CURATOR: {"see"} | DECIDING,
        HEAD: {"see"} | DECIDING,
        ORGANISER: {"see"},
    },
    PetitionKind.RELEASE: {
        MENTEE: AUTHORS,
        CURATOR: {"see"},
        HEAD: {"see"} | DECIDING,
        ORGANISER: {"see"},
    },
    PetitionKind.SUPPORT: {MENTEE: AUTHORS, PSYCHOLOGIST: {"see"} | DECIDING},
    PetitionKind.EXTEND: {MENTEE: AUTHORS, MENTOR: {"see", "consent", "refuse"}},
}


async def filed(staff: Staff, kind: PetitionKind, pair: PairId) -> int:
    programme = (await staff.pair(pair)).programme
    later = programme.end.replace(month=7)
    tomorrow = programme.end.replace(month=2, day=10)
    details = {
        PetitionKind.EXTEND: Details(end=later),
        PetitionKind.RELEASE: Details(day=tomorrow, hours="whole_day"),
    }
    draft = Draft(pair, kind, details=details.get(kind, Details()))
    made = await staff.world.app.services.petitioning.file(draft, await actor_of(staff, MENTEE))
    await staff.world.later(TEN_MINUTES)
    return made.id


async def stranger(staff: Staff) -> Actor:
    """A curator and head of another school."""
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        account = await desk.people.add_account(Address("telegram", "8", "8"), "ru")
        roles = [Role.CURATOR, Role.HEAD, Role.PSYCHOLOGIST]
        known = await desk.people.add(school.id, STRANGER, roles, now)
        await desk.people.change(known, account_id=account.id)
        found = await desk.people.actor("telegram", "8")
    assert found
    assert found[1]
    return found[1]


@pytest.mark.parametrize("kind", MAY, ids=str)
async def test_everybody_may_do_what_the_table_says_and_no_more(
    world: World, kind: PetitionKind
) -> None:
    staff = await council_of(world)
    pair = await staff.working_pair()
    known = await filed(staff, kind, pair)
    foreign = await stranger(staff)
    people = {name: await actor_of(staff, name) for name in ALL if name != STRANGER}
    people[STRANGER] = foreign
    service = world.app.services.petitioning
    for name, by in people.items():
        allowed = MAY[kind].get(name, set())
        for action, act in ACTS.items():
            if action not in allowed:
                await refused(staff, act, known, by, seen="see" in allowed)
    for name, actions in MAY[kind].items():
        assert "see" in actions
        assert (await service.see(known, people[name])).petition.id == known


async def refused(staff: Staff, act: Act, known: int, by: Actor, *, seen: bool) -> None:
    """Who may not even read it can't tell it from a missing one; nothing changes."""
    async with staff.world.app.storage.read() as desk:
        before = await desk.petitions.get(known)
    with pytest.raises(Refusal) as told:
        await act(staff.world.app.services.petitioning, known, by)
    assert isinstance(told.value, NotYours | NotAllowed)
    assert seen or isinstance(told.value, NotYours)
    async with staff.world.app.storage.read() as desk:
        assert await desk.petitions.get(known) == before


FILED_BY: dict[PetitionKind, tuple[str, ...]] = {
    PetitionKind.REPLACE_MENTOR: (MENTEE,),
    PetitionKind.MENTOR_RESIGN: (MENTOR,),
    PetitionKind.EMPLOYER_CANCEL: (CURATOR, HEAD),
    PetitionKind.MEDIATION: (MENTOR, MENTEE),
    PetitionKind.SUPPORT: (MENTOR, MENTEE),
    PetitionKind.HELP_REQUEST: (),
}


@pytest.mark.parametrize("kind", FILED_BY, ids=str)
async def test_each_kind_is_filed_by_whom_it_is_for(world: World, kind: PetitionKind) -> None:
    staff = await council_of(world)
    pair = await staff.working_pair()
    service = world.app.services.petitioning
    foreign = await stranger(staff)
    for name in ALL:
        by = foreign if name == STRANGER else await actor_of(staff, name)
        if name in FILED_BY[kind]:
            assert (await service.file(Draft(pair, kind), by)).kind is kind
            async with world.app.storage.change() as desk:
                await desk.connection.exec_driver_sql("DELETE FROM petition")
        else:
            with pytest.raises((NotYours, NotAllowed)):
                await service.file(Draft(pair, kind), by)
