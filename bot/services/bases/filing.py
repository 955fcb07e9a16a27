"""The bases as files: what a list shows, with the pairs of everybody on it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Final

from bot.catalog.thresholds import limits
from bot.domain.bases.parts import Part
from bot.domain.bases.rolls import BaseLine, Narrowing, base_lines
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

_ALL: Final = Narrowing()
_AT_ONCE: Final = 400


@dataclass(frozen=True, slots=True)
class BaseFile:
    """`people`: how many there are on its lines; `narrowed`: it is not the whole base."""

    part: Part
    lines: tuple[BaseLine, ...]
    people: int
    narrowed: bool


class Filing:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def base(self, part: Part, narrowing: Narrowing, by: Actor) -> BaseFile:
        """Mentors or mentees; that it was taken out is noted. Six statements for every 400."""
        require_role(by, OVERSEERS)
        async with self._storage.change(by) as desk:
            found = await _file(desk, part, narrowing, by)
            if desk.audit.done("base.file") is None:
                after = {"part": str(part), "people": found.people}
                desk.audit.add("base.file", by.organisation_id, self._clock(), after=after)
        return found


async def lines_of_base(
    desk: Desk, part: Part, within: OrganisationId, narrowing: Narrowing = _ALL
) -> AsyncIterator[BaseLine]:
    """In the order of the list; so many people at a time that memory doesn't grow with them."""
    people = await _listed(desk, part, within, narrowing)
    entered = await desk.bases.stays.entered(within, part)
    cases = await desk.closing.publications.addresses(within)
    for first in range(0, len(people), _AT_ONCE):
        some = people[first : first + _AT_ONCE]
        pairs = await desk.bases.rolls.pairs_of(within, some)
        sides = {one.person_id for pair in pairs for one in pair.members}
        found = await desk.bases.cards.of({*some, *sides}, within)
        cards = {one.person_id: one for one in found}
        for line in base_lines(part, some, cards, pairs):
            yield replace(
                line,
                entered=entered.get(line.card.person_id),
                case=cases.get(line.pair.id) if line.pair else None,
            )


async def _listed(
    desk: Desk, part: Part, within: OrganisationId, narrowing: Narrowing
) -> list[PersonId]:
    rolls = desk.bases.rolls
    if part is Part.MENTOR:
        listed = await rolls.mentors(within, narrowing, limits().capacity.pairs)
    else:
        listed = await rolls.mentees(within, narrowing)
    return [one.person_id for one in listed]


async def _file(desk: Desk, part: Part, narrowing: Narrowing, by: Actor) -> BaseFile:
    found = [one async for one in lines_of_base(desk, part, by.organisation_id, narrowing)]
    people = {line.card.person_id for line in found}
    return BaseFile(part, tuple(found), len(people), narrowing != _ALL)
