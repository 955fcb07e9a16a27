"""The bases as files: what a list shows, with the pairs of everybody on it."""

from dataclasses import dataclass, replace

from bot.catalog.thresholds import limits
from bot.domain.bases.parts import Part
from bot.domain.bases.rolls import BaseLine, Narrowing, base_lines
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage


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
        """Mentors or mentees; that it was taken out is noted. Six statements, however many."""
        require_role(by, OVERSEERS)
        async with self._storage.change(by) as desk:
            found = await _file(desk, part, narrowing, by)
            if desk.audit.done("base.file") is None:
                after = {"part": str(part), "people": found.people}
                desk.audit.add("base.file", by.organisation_id, self._clock(), after=after)
        return found


async def _file(desk: Desk, part: Part, narrowing: Narrowing, by: Actor) -> BaseFile:
    within, rolls = by.organisation_id, desk.bases.rolls
    if part is Part.MENTOR:
        listed = await rolls.mentors(within, narrowing, limits().capacity.pairs)
    else:
        listed = await rolls.mentees(within, narrowing)
    people = [one.person_id for one in listed]
    pairs = await desk.pairs.of_organisation(within)
    sides = {one.person_id for pair in pairs for one in pair.members}
    cards = {one.person_id: one for one in await desk.bases.cards.of({*people, *sides}, within)}
    entered = await desk.bases.stays.entered(within, part)
    cases = await desk.closing.publications.addresses(within)
    lines = tuple(
        replace(
            line,
            entered=entered.get(line.card.person_id),
            case=cases.get(line.pair.id) if line.pair else None,
        )
        for line in base_lines(part, people, cards, pairs)
    )
    return BaseFile(part, lines, len(people), narrowing != Narrowing())
