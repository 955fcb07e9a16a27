"""What waits to be decided, and by whom."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.parts import Part
from bot.domain.errors import NotYours, UnknownWord, WorldChanged
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, Actor, Role
from bot.services.bases.entering.admitting import heads_of
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for `by`: applications for a curator, the confirmed and the invited for a head.

    `head`: one has joined; without one a curator's word is enough.
    """

    candidates: tuple[Candidacy, ...]
    head: bool


def key_of(one: Candidacy) -> str:
    """For a button: the id, or part and person of somebody who was invited."""
    return str(one.id) if one.id else f"{one.part}.{one.person_id}"


async def queue_of(desk: Desk, by: Actor, now: datetime) -> Queue:
    heads = await heads_of(desk, by.organisation_id)
    found: list[Candidacy] = []
    if by.roles & MANAGERS:
        found += await desk.bases.candidacies.in_stage(by.organisation_id, Stage.NEW)
    if Role.HEAD in by.roles:
        found += await to_approve(desk, by, now)
    elif not heads:
        found += await desk.bases.candidacies.in_stage(by.organisation_id, Stage.CONFIRMED)
    return Queue(tuple(found), bool(heads))


async def to_approve(desk: Desk, by: Actor, now: datetime) -> list[Candidacy]:
    """Confirmed ones, and for a head those who are in a part by an invitation alone."""
    found = await desk.bases.candidacies.in_stage(by.organisation_id, Stage.CONFIRMED)
    if Role.HEAD not in by.roles:
        return found
    invited = await desk.bases.candidacies.unapproved(by.organisation_id)
    return found + [_invited(by, person, name, part, now) for person, name, part in invited]


def _invited(by: Actor, person: PersonId, name: str, part: Part, now: datetime) -> Candidacy:
    return Candidacy(0, by.organisation_id, part, name, person, None, "", Stage.CONFIRMED, now)


async def found_by(desk: Desk, key: str, by: Actor, now: datetime) -> Candidacy:
    if key.isdecimal():
        found = await desk.bases.candidacies.get(int(key), by.organisation_id)
        if found is None:
            raise NotYours
        return found
    part, _, person = key.partition(".")
    if part not in set(Part) or not person.isdecimal():
        raise UnknownWord
    known = {key_of(one): one for one in await to_approve(desk, by, now)}
    if key not in known:
        raise WorldChanged
    return known[key]
