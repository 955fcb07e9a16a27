"""What speaks for somebody, counted from the data: grounds of awards, the best pairs."""

from collections.abc import Sequence
from datetime import date

from bot.domain.closing.results import Results, results_of
from bot.domain.community.awards import Facts, Nomination, PairFacts, best_pairs
from bot.domain.difficulties import Difficulty
from bot.domain.errors import NotYours
from bot.domain.ids import PairId, PersonId
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Person, Role, require_role
from bot.domain.plans import PlanItem
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

DECIDERS = MANAGERS | {Role.HEAD}
PROPOSERS = DECIDERS | {Role.MENTOR}
_RUNNING = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
_MONTH = 30


class Merits:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def people(self, by: Actor) -> list[Person]:
        """Whom one may propose: deciders any mentor or mentee, a mentor their own mentees."""
        require_role(by, PROPOSERS)
        async with self._storage.read() as desk:
            if by.roles & DECIDERS:
                found = {
                    person.id: person
                    for role in (Role.MENTOR, Role.MENTEE)
                    for person in await desk.people.with_role(by.organisation_id, role)
                }
                found.pop(by.person_id, None)
                return sorted(found.values(), key=lambda person: person.name)
            theirs = await _mentees_of(desk, by)
            mentees = await desk.people.with_role(by.organisation_id, Role.MENTEE)
            return [person for person in mentees if person.id in theirs]

    async def facts(self, of: PersonId, by: Actor) -> Facts:
        """What was entered all year, counted: the ground that nobody has to make up."""
        require_role(by, PROPOSERS)
        async with self._storage.read() as desk:
            await proposable(desk, of, by)
            pairs = await desk.pairs.of_person(of, *_RUNNING)
            found = await _surroundings(desk, pairs)
        counted = [_results(pair, found) for pair in pairs]
        return Facts(
            pairs=len(pairs),
            meetings=sum(one.meetings for one in counted),
            minutes=sum(one.minutes for one in counted),
            items=sum(one.items for one in counted),
            done=sum(one.done for one in counted),
            overcome=sum(one.closed for one in counted),
        )

    async def best(self, by: Actor) -> dict[Nomination, tuple[PairFacts, ...]]:
        """The best pairs by facts, three nominations; people decide. Four statements."""
        require_role(by, OVERSEERS)
        today = self._calendars.today(by.organisation, self._clock())
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_organisation(by.organisation_id, *_RUNNING)
            found = await _surroundings(desk, pairs)
        return best_pairs(_facts(pair, _results(pair, found), today) for pair in pairs)


Surroundings = tuple[dict[PairId, list[PlanItem]], dict[PairId, list[Meeting]], list[Difficulty]]


async def _surroundings(desk: Desk, pairs: Sequence[Pair]) -> Surroundings:
    """Plans, meetings and difficulties of all these pairs: three statements."""
    known = [pair.id for pair in pairs]
    mentees = {one.person_id for pair in pairs for one in pair.mentees}
    return (
        await desk.plans.of_pairs(known),
        await desk.meetings.of_pairs(known),
        await desk.bases.needs.of_people(mentees),
    )


def _results(pair: Pair, found: Surroundings) -> Results:
    plans, meetings, needs = found
    theirs = {one.person_id for one in pair.mentees}
    return results_of(
        plans.get(pair.id, []),
        meetings.get(pair.id, []),
        (need for need in needs if need.person_id in theirs),
    )


def _facts(pair: Pair, counted: Results, today: date) -> PairFacts:
    last = min(today, pair.programme.end)
    return PairFacts(
        pair_id=pair.id,
        names=tuple(one.name for one in pair.members),
        meetings=counted.meetings,
        months=max(1, round((last - pair.programme.start).days / _MONTH)),
        items=counted.items,
        done=counted.done,
        growth=sum((one.before or 0) - (one.after or 0) for one in counted.eased),
    )


async def proposable(desk: Desk, of: PersonId, by: Actor) -> Person:
    """Somebody of the same organisation; for a mentor one of the own mentees."""
    found = await desk.people.get(of, by.organisation_id)
    if found is None or not (by.roles & DECIDERS or of in await _mentees_of(desk, by)):
        raise NotYours
    return found


async def _mentees_of(desk: Desk, by: Actor) -> set[PersonId]:
    pairs = await desk.pairs.of_person(by.person_id, *_RUNNING)
    return {
        one.person_id
        for pair in pairs
        if pair.mentor.person_id == by.person_id
        for one in pair.mentees
    }
