"""Role × action × own, foreign, another organisation: nobody gets at what is not theirs."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.bases.diagnoses import DiagnosisDraft, DiagnosisMethod
from bot.domain.bases.lines import Line
from bot.domain.bases.needs import NeedDraft
from bot.domain.bases.parts import Part
from bot.domain.bases.rolls import Narrowing
from bot.domain.difficulties import DifficultyType
from bot.domain.errors import NotAllowed, NothingToUndo, NotYours, Refusal
from bot.domain.ids import DifficultyId, PersonId
from bot.domain.people import Actor, Address, Role
from bot.domain.plans import Direction
from bot.services.bases.entering.naming import Named
from bot.services.bases.room import Bases
from tests.bot.bases.conftest import joined
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff

NEED = NeedDraft("Журнал", DifficultyType.MOTIVATION, Direction.THEORY)
FOUND = DiagnosisDraft(DiagnosisMethod.INTERVIEW, date(2026, 1, 12), "Вывод")
HEAD, READER, FOREIGN = "Громова Вера", "Липа Роза", "Чужая Анна"
Act = Callable[[Bases, PersonId, DifficultyId, Actor], Awaitable[object]]

# What is tried on the mentee of the pair, and who may. The curator of another school sees and
# decides in lists, which hold the people of that school alone.
ACTIONS: dict[str, tuple[Act, frozenset[str]]] = {
    "look": (
        lambda it, who, _, by: it.cards.look(who, by),
        frozenset({MENTEE, MENTOR, CURATOR, HEAD, READER}),
    ),
    "change own words": (
        lambda it, who, _, by: it.cards.change(who, Line.REQUEST, "слова", by),
        frozenset({MENTEE, CURATOR}),
    ),
    "change the category": (
        lambda it, who, _, by: it.cards.change(who, Line.CATEGORY, "newcomer", by),
        frozenset({CURATOR}),
    ),
    "remove": (lambda it, who, _, by: it.cards.remove(who, by), frozenset()),
    "take out of the base": (
        lambda it, who, _, by: it.staying.leave(who, Part.MENTEE, "цель", by),
        frozenset(),
    ),
    "see difficulties": (
        lambda it, who, _, by: it.difficulties.of_person(who, by),
        frozenset({MENTEE, MENTOR, CURATOR, HEAD, READER}),
    ),
    "open a difficulty": (
        lambda it, who, _, by: it.difficulties.open(who, NEED, by),
        frozenset({MENTEE, MENTOR, CURATOR}),
    ),
    "assess a difficulty": (
        lambda it, _, need, by: it.difficulties.assess(need, 5, by),
        frozenset({MENTEE, MENTOR, CURATOR}),
    ),
    "close a difficulty": (
        lambda it, _, need, by: it.difficulties.close(need, by),
        frozenset({MENTEE, MENTOR}),
    ),
    "diagnose": (
        lambda it, who, _, by: it.diagnosing.record(who, FOUND, by),
        frozenset({MENTOR, CURATOR}),
    ),
    "tick a criterion": (
        lambda it, who, _, by: it.qualifying.tick(who, "002.listening", by),
        frozenset({MENTEE, CURATOR}),
    ),
    "add training": (
        lambda it, who, _, by: it.qualifying.add_training(who, "Курсы", 8, date(2026, 1, 12), by),
        frozenset({MENTEE, CURATOR}),
    ),
    "list mentors": (
        lambda it, _, __, by: it.rolls.mentors(Narrowing(), by),
        frozenset({CURATOR, HEAD, READER, FOREIGN}),
    ),
    "take mentors out as a file": (
        lambda it, _, __, by: it.filing.base(Part.MENTOR, Narrowing(), by),
        frozenset({CURATOR, HEAD, READER, FOREIGN}),
    ),
    "search": (
        lambda it, _, __, by: it.rolls.search("бел", by),
        frozenset({CURATOR, HEAD, READER, FOREIGN}),
    ),
    "see the queue": (
        lambda it, _, __, by: it.deciding.waiting(by),
        frozenset({CURATOR, HEAD, FOREIGN}),
    ),
    "approve all": (
        lambda it, _, __, by: it.deciding.approve([], by),
        frozenset({HEAD, FOREIGN}),
    ),
    "name for a base": (
        lambda it, who, _, by: it.naming.nominate(Named(Part.MENTOR, "", who), by),
        frozenset({MENTEE, MENTOR, OTHER_MENTOR, SECOND, CURATOR, HEAD, READER}),
    ),
}
# Refused by a rule, not by a right: the pair holds the person, who has joined.
HELD = {"remove": {CURATOR}, "take out of the base": {CURATOR}}
PEOPLE = (MENTEE, MENTOR, OTHER_MENTOR, SECOND, CURATOR, HEAD, READER, FOREIGN)


async def _actor(staff: Staff, name: str) -> Actor:
    chat = str(staff.phones[name].person.id)
    async with staff.world.app.storage.read() as desk:
        found = await desk.people.actor("telegram", chat)
    assert found
    assert found[1]
    return found[1]


async def _foreign(staff: Staff) -> Actor:
    """A curator and mentor of another school."""
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Школа № 8", "Europe/Moscow", now)
        account = await desk.people.add_account(Address("telegram", "f", "f"), "ru")
        roles = [Role.CURATOR, Role.MENTOR, Role.HEAD]
        known = await desk.people.add(school.id, FOREIGN, roles, now)
        await desk.people.change(known, account_id=account.id)
    async with staff.world.app.storage.read() as desk:
        found = await desk.people.actor("telegram", "f")
    assert found
    assert found[1]
    return found[1]


async def test_every_action_opens_for_those_alone_who_may(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await joined(staff, HEAD, Role.HEAD)
    await joined(staff, READER, Role.ORGANIZER)
    people = {name: await _actor(staff, name) for name in PEOPLE if name != FOREIGN}
    people[FOREIGN] = await _foreign(staff)
    bases, subject = staff.world.app.services.bases, staff.ids[MENTEE]
    wrong = []
    for action, (act, allowed) in ACTIONS.items():
        for name, by in people.items():
            need = await bases.difficulties.open(subject, NEED, people[MENTEE])
            refused = await _refused(
                act, bases, (subject, need.id), replace(by, operation=f"{action}:{name}")
            )
            held = name in HELD.get(action, ())
            if refused is not (name not in allowed and not held):
                wrong.append(f"{action}: {name} {'refused' if refused else 'let in'}")
    assert wrong == []


async def _refused(
    act: Act, bases: Bases, subject: tuple[PersonId, DifficultyId], by: Actor
) -> bool:
    """Whether a right was missing; any other refusal is a rule's."""
    try:
        await act(bases, *subject, by)
    except (NotYours, NotAllowed):
        return True
    except Refusal:
        return False
    return False


async def test_decisions_of_somebody_else_are_not_taken_back(staff: Staff) -> None:
    await joined(staff, HEAD, Role.HEAD)
    deciding = staff.world.app.services.bases.deciding
    done = await deciding.approve([], await _actor(staff, HEAD))
    with pytest.raises(NothingToUndo):
        await deciding.undo(done, await _actor(staff, CURATOR))
