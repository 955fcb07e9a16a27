"""Who may do what with the school's programme: role by act, own school and a foreign one."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.forms import Form, Format
from bot.domain.ids import DocumentId, RoadmapItemId
from bot.domain.people import Actor, Role
from bot.domain.school.documents import DocumentKind, DocumentLevel
from bot.domain.school.passport import PassportField, ProgrammeState
from bot.domain.school.roadmap import Resource, RoadmapStatus
from bot.services.registry import Services
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff

ITEM, PAPER = RoadmapItemId(1), DocumentId(1)
Act = Callable[[Services, Actor], Awaitable[object]]

READS: dict[str, Act] = {
    "board": lambda s, by: s.roadmapping.board(by),
    "item": lambda s, by: s.roadmapping.item(ITEM, by),
    "readiness": lambda s, by: s.readiness.standing(by),
    "register": lambda s, by: s.documenting.register(by),
    "document": lambda s, by: s.documenting.get(PAPER, by),
    "passport": lambda s, by: s.passports.known(by),
    "passport_history": lambda s, by: s.passports.history(by),
    "passport_change": lambda s, by: s.passports.change(1, by),
    "profile": lambda s, by: s.profiles.choice(by),
}
CHANGES: dict[str, Act] = {
    "create": lambda s, by: s.roadmapping.create("ru", by),
    "retitle": lambda s, by: s.roadmapping.retitle(ITEM, "Иначе", by),
    "expect": lambda s, by: s.roadmapping.expect(ITEM, "Приказ", by),
    "set_due": lambda s, by: s.roadmapping.set_due(ITEM, date(2026, 3, 2), by),
    "give_to_role": lambda s, by: s.roadmapping.give_to_role(ITEM, Role.HEAD, by),
    "give_to": lambda s, by: s.roadmapping.give_to(ITEM, by.person_id, by),
    "supply": lambda s, by: s.roadmapping.supply(ITEM, Resource.STAFF, by),
    "add": lambda s, by: s.roadmapping.add(1, "Ещё один", by),
    "remove": lambda s, by: s.roadmapping.remove(ITEM, by),
    "restore": lambda s, by: s.roadmapping.restore(ITEM, by),
    "mark": lambda s, by: s.roadmapping.mark(ITEM, RoadmapStatus.IN_WORK, by),
    "people": lambda s, by: s.roadmapping.people(by),
    "meet": lambda s, by: s.readiness.meet("roadmap", by, met=True),
    "condition_due": lambda s, by: s.readiness.set_due("roadmap", date(2026, 3, 2), by),
    "condition_person": lambda s, by: s.readiness.give_to("roadmap", by.person_id, by),
    "enter": lambda s, by: s.documenting.enter("Приказ № 1", by),
    "rewrite": lambda s, by: s.documenting.rewrite(PAPER, "Приказ № 2", by),
    "level": lambda s, by: s.documenting.put_on_level(PAPER, DocumentLevel.FEDERAL, by),
    "kind": lambda s, by: s.documenting.call(PAPER, DocumentKind.LAW, by),
    "link": lambda s, by: s.documenting.link(PAPER, "https://a.example", by),
    "expire": lambda s, by: s.documenting.expire(PAPER, date(2026, 3, 2), by),
    "check": lambda s, by: s.documenting.check(PAPER, by),
    "drop": lambda s, by: s.documenting.remove(PAPER, by),
    "write": lambda s, by: s.passports.write(PassportField.GROUPS, "Все", by),
    "declare": lambda s, by: s.passports.declare(ProgrammeState.RUNNING, by),
    "choose": lambda s, by: s.profiles.choose("002", by),
    "send_own": lambda s, by: s.profiles.send_own(b"", by),
    "form": lambda s, by: s.school.use_form(Form.HEAD_TEACHER, by, used=True),
    "format": lambda s, by: s.school.use_format(Format.MANAGER, by, used=False),
    "aim": lambda s, by: s.school.aim("80", by),
    "add_link": lambda s, by: s.school.add_link("@mentors", by),
    "remove_link": lambda s, by: s.school.remove_link("https://t.me/mentors", by),
    "guardian": lambda s, by: s.school.guardian_consent(by.person_id, date(2026, 2, 2), by),
}
OF_ONE = {"item", "document", "retitle", "expect", "set_due", "give_to_role", "give_to", "supply"}
OF_ONE |= {"remove", "restore", "mark", "rewrite", "level", "kind", "link", "expire", "check"}
OF_ONE |= {"drop", "passport_change"}
# What an empty file is refused by, and a roadmap that is there.
ITS_OWN = {"send_own": "error-profile-unreadable", "create": "error-roadmap-there"}


async def school_with(staff: Staff, name: str, role: Role) -> Actor:
    """A roadmap and a document are there; somebody acts in one role only."""
    curator = await actor_of(staff, CURATOR)
    services = staff.world.app.services
    await services.roadmapping.create("ru", replace(curator, operation="a"))
    await services.documenting.enter("Приказ № 1", replace(curator, operation="b"))
    await services.passports.declare(ProgrammeState.APPROVED, replace(curator, operation="d"))
    by = await actor_of(staff, name)
    return replace(by, roles=frozenset({role}), operation="c")


@pytest.mark.parametrize("role", Role)
async def test_overseers_read_and_the_curator_alone_changes(staff: Staff, role: Role) -> None:
    by = await school_with(staff, MENTOR, role)
    services = staff.world.app.services
    overseer = role in {Role.HEAD, Role.CURATOR, Role.ORGANIZER}
    for name, read in READS.items():
        told = await refused(read(services, by))
        assert (told == "") == overseer, (name, told)
    for number, (name, change) in enumerate(CHANGES.items()):
        told = await refused(change(services, replace(by, operation=str(number))))
        expected = ITS_OWN.get(name, "") if role is Role.CURATOR else None
        allowed = {"error-not-allowed", "error-not-yours"} if expected is None else {expected}
        assert told in allowed, (name, told)


@pytest.mark.parametrize("role", [Role.CURATOR, Role.HEAD, Role.MENTEE])
async def test_things_of_another_school_look_missing(staff: Staff, role: Role) -> None:
    await school_with(staff, MENTOR, role)
    async with staff.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Другая", "Europe/Moscow", staff.world.clock())
    by = replace(await actor_of(staff, MENTEE), organisation=other, roles=frozenset({role}))
    services = staff.world.app.services
    for name, act in {**READS, **CHANGES}.items():
        if name in OF_ONE:
            told = await refused(act(services, by))
            assert told in {"error-not-yours", "error-not-allowed"}, name
    async with staff.world.app.storage.read() as desk:
        item, paper = await desk.roadmaps.get(ITEM), await desk.documents.get(PAPER)
    assert item
    assert item.title.startswith("Выявление")
    assert paper
    assert not paper.removed


async def test_holder_marks_own_item_and_nothing_else(staff: Staff) -> None:
    curator = await school_with(staff, CURATOR, Role.CURATOR)
    roadmapping = staff.world.app.services.roadmapping
    await roadmapping.give_to(ITEM, staff.ids[MENTOR], curator)
    mentor = await actor_of(staff, MENTOR)
    assert await refused(roadmapping.mark(ITEM, RoadmapStatus.DONE, mentor)) == ""
    assert await refused(roadmapping.retitle(ITEM, "Иначе", mentor)) == "error-not-allowed"
    other = roadmapping.mark(RoadmapItemId(2), RoadmapStatus.DONE, mentor)
    assert await refused(other) == "error-not-yours"


async def test_person_of_another_school_is_given_nothing(staff: Staff) -> None:
    curator = await school_with(staff, CURATOR, Role.CURATOR)
    async with staff.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Другая", "Europe/Moscow", staff.world.clock())
        stranger = await desk.people.add(other.id, "Чужой", [Role.MENTOR], staff.world.clock())
    services = staff.world.app.services
    given = services.roadmapping.give_to(ITEM, stranger, curator)
    assert await refused(given) == "error-not-yours"
    asked = services.readiness.give_to("roadmap", stranger, curator)
    assert await refused(asked) == "error-not-yours"
    consent = services.school.guardian_consent(stranger, date(2026, 2, 2), curator)
    assert await refused(consent) == "error-not-yours"


async def test_same_update_twice_changes_once(staff: Staff) -> None:
    curator = await school_with(staff, CURATOR, Role.CURATOR)
    services = staff.world.app.services
    once = replace(curator, operation="update:7")
    first = await services.roadmapping.add(1, "Конкурс", once)
    again = await services.roadmapping.add(1, "Конкурс", replace(once, retried=True))
    assert again.id == first.id
    entry = await services.documenting.enter("Приказ № 9", replace(once, operation="update:8"))
    twice = replace(once, operation="update:8", retried=True)
    assert (await services.documenting.enter("Приказ № 9", twice)).id == entry.id
