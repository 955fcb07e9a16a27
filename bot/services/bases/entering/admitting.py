"""What approval brings about: a role, a stay in the base; and how it is taken back."""

from dataclasses import replace
from datetime import datetime

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.parts import Part, Stay, check_leaving
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Actor, Person, Role
from bot.services.bases.rights import local_day
from bot.storage.desk import Desk


async def heads_of(desk: Desk, within: OrganisationId) -> list[Person]:
    """Heads who have joined: without one the curator's word is enough."""
    heads = await desk.people.with_role(within, Role.HEAD)
    return [head for head in heads if head.account_id is not None]


async def admitted(desk: Desk, found: Candidacy, by: Actor, now: datetime) -> Candidacy:
    """An approved one enters the base; a colleague known by name only is entered as well."""
    if found.stage is not Stage.APPROVED:
        return found
    role, within = found.part.role, found.organisation_id
    if found.person_id is None:
        known = await desk.people.add(within, found.name, [role], now)
    else:
        known = found.person_id
        if role in await desk.bases.stays.since(known):
            return found
        await desk.people.add_role(within, known, role, now)
        await desk.people.change(known, left_on=None)
    await desk.bases.stays.enter(within, known, found.part, local_day(now, by), found.why)
    return replace(found, person_id=known, gave_role=True)


async def never_admitted(desk: Desk, found: Candidacy) -> None:
    """The approval was a slip: the role goes, the stay never was."""
    if found.gave_role and found.person_id is not None:
        await desk.people.remove_role(found.person_id, found.part.role)
        await desk.bases.stays.never_entered(found.person_id, found.part)


async def sent_away(
    desk: Desk, person: Person, part: Part, why: str, by: Actor, now: datetime
) -> Stay:
    """Out of the base with a reason: the stay ends; without any role left, archived."""
    today, stays = local_day(now, by), desk.bases.stays
    curators = await desk.people.with_role(by.organisation_id, Role.CURATOR)
    check_leaving(person.roles, part, await stays.holding(person.id, part), len(curators))
    since = (await stays.since(person.id)).get(part.role, today)
    stay = Stay(part, min(since, today), left_on=today, left_why=why)
    await desk.people.remove_role(person.id, part.role)
    await stays.leave(by.organisation_id, person.id, stay)
    if person.roles == {part.role}:
        await desk.people.change(person.id, left_on=today)
    return stay


async def back_again(desk: Desk, known: PersonId, part: Part, by: Actor, now: datetime) -> None:
    """The leaving was a slip of today."""
    await desk.people.add_role(by.organisation_id, known, part.role, now)
    await desk.people.change(known, left_on=None)
    await desk.bases.stays.come_back(known, part, local_day(now, by))
