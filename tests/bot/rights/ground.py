"""A school where everything is there once, and people who try to get at it."""

from dataclasses import replace
from datetime import UTC, date, timedelta

from bot.domain.community.audiences import Audience
from bot.domain.community.awards import AwardKind
from bot.domain.community.events import EventDraft, EventKind
from bot.domain.difficulties import Difficulty, DifficultyType
from bot.domain.ids import DifficultyId
from bot.domain.people import Actor, Address, Role
from bot.domain.plans import Direction, ItemStatus
from tests.bot.remembered import remembered
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

SECRETS = ("Тайный пункт", "Тайная заметка", "Тайное затруднение", MENTEE)
SOON = timedelta(minutes=2)


@remembered
async def furnished(world: World) -> Staff:
    """A pair with plan and journal, a survey, the school's papers, what a community shares."""
    staff = await staff_of(world)
    pair = await staff.working_pair()
    await staff.item(pair, "Тайный пункт")
    await staff.item(pair, "Тайный пункт 2", status=ItemStatus.PROPOSED)
    await staff.mentor.writes("/log")
    await staff.mentor.writes("Тайная заметка")
    await staff.mentor.taps("Записать")
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Отправить")
    await _shared(staff)
    await world.later(SOON)
    return staff


async def _shared(staff: Staff) -> None:
    services, now = staff.world.app.services, staff.world.clock()
    curator = await actor_of(staff, CURATOR)
    acts = iter(replace(curator, operation=f"ground:{number}") for number in range(20))
    await services.roadmapping.create("ru", next(acts))
    await services.documenting.enter("Приказ № 1", next(acts))
    shared = services.community
    await shared.library.add("Материал https://school.example/a", next(acts))
    await shared.practising.start("Практика", next(acts))
    await shared.awarding.propose(staff.ids[MENTEE], AwardKind.DIPLOMA, next(acts))
    starts = (now + timedelta(days=4)).astimezone(UTC)
    draft = EventDraft(EventKind.FORUM, "Форум", starts, "", Audience())
    await shared.events.call(draft, next(acts))
    await shared.voting.open("Вопрос?", "Да; Нет", Audience(), next(acts))
    await shared.announcing.announce("Слово", Audience(), next(acts))
    need = Difficulty(
        DifficultyId(0),
        staff.ids[MENTEE],
        "Тайное затруднение",
        DifficultyType.SITUATION_NOVELTY,
        Direction.METHOD,
        opened_on=date(2026, 2, 2),
    )
    async with staff.world.app.storage.change() as desk:
        await desk.bases.needs.add(staff.organisation, need, now)


async def ids(staff: Staff) -> dict[str, int]:
    """What the methods are asked about: the pair's mentee; the first of everything else."""
    (pair,) = await staff.pairs()
    return {
        "PersonId": staff.ids[MENTEE],
        "PairId": pair.id,
        "OrganisationId": staff.organisation,
    }


async def insiders(staff: Staff) -> dict[str, Actor]:
    """Both sides of the pair, others like them, and each other role, in one school."""
    plain = await actor_of(staff, OTHER_MENTOR)
    found = {
        "mentor of the pair": await actor_of(staff, MENTOR),
        "mentee of the pair": await actor_of(staff, MENTEE),
        "another mentor": plain,
        "another mentee": await actor_of(staff, SECOND),
    }
    for role in (Role.CURATOR, Role.HEAD, Role.ORGANIZER, Role.PSYCHOLOGIST):
        found[str(role)] = replace(plain, roles=frozenset({role}))
    return found


async def outsider(staff: Staff, role: Role) -> Actor:
    """Somebody of another school, in one role."""
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        school = await desk.people.add_organisation("Другая школа", "Europe/Moscow", now)
        account = await desk.people.add_account(Address("telegram", "777", "777"), "ru")
        person = await desk.people.add(school.id, "Чужая Анна", [role], now)
        await desk.people.change(person, account_id=account.id)
    plain = await actor_of(staff, OTHER_MENTOR)
    return replace(
        plain,
        account=account,
        person_id=person,
        organisation=school,
        name="Чужая Анна",
        roles=frozenset({role}),
    )
