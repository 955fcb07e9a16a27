"""The list of petitions costs the same number of statements however many there are."""

from bot.domain.petitions import PetitionKind
from bot.domain.petitions.filing import Draft
from tests.bot.petitions.council import SOON, TEN_MINUTES, actor_of, council_of
from tests.bot.staff import MENTEE, MENTOR
from tests.bot.test_plan_cost import counted
from tests.bot.world import World


async def test_queue_costs_the_same_with_one_and_with_four(world: World) -> None:
    staff = await council_of(world)
    pair = await staff.working_pair()
    service, curator = world.app.services.petitioning, await actor_of(staff, "Зимина Ольга")
    costs, queue = list[int](), 0
    for name, kind in (
        (MENTEE, PetitionKind.MEDIATION),
        (MENTEE, PetitionKind.REPLACE_MENTOR),
        (MENTOR, PetitionKind.MEDIATION),
        (MENTOR, PetitionKind.MENTOR_RESIGN),
    ):
        await service.file(Draft(pair, kind), await actor_of(staff, name))
        await world.later(TEN_MINUTES)
        with counted(world) as statements:
            tray = await service.tray(curator)
        costs.append(len(statements))
        queue = len(tray.queue)
    assert queue == 4
    assert len(set(costs)) == 1


async def test_decided_in_few_statements(world: World) -> None:
    staff = await council_of(world)
    pair = await staff.working_pair()
    service = world.app.services.petitioning
    draft = Draft(pair, PetitionKind.MEDIATION)
    known = (await service.file(draft, await actor_of(staff, MENTEE))).id
    await world.later(TEN_MINUTES + SOON)
    with counted(world) as statements:
        await service.grant(known, await actor_of(staff, "Зимина Ольга"))
    # The decider's own look-up is counted too; the last one finds who else was asked.
    assert len(statements) <= 7, statements
