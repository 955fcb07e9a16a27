"""What people may look at of pairs: their own as members, all of the school as its overseers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.catalog.thresholds import limits
from bot.domain.calendar import SchoolYear, default_term
from bot.domain.errors import NotYours
from bot.domain.forms import Format, Kind
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.matching.drafts import Caution, Load, PairDraft
from bot.domain.pairs import CompletionReason, Member, Pair, PairStatus, Terms, requests
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Person, Role, require_role
from bot.domain.plans import PlanItem
from bot.domain.programme.rules import Rules
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.engine import Storage

_LOAD_WINDOW = timedelta(days=30)
_ORDER = (
    PairStatus.ACTIVE,
    PairStatus.PROPOSED,
    PairStatus.AGREED,
    PairStatus.TO_ORDER,
    PairStatus.PAUSED,
)


@dataclass(frozen=True, slots=True)
class PairCard:
    """A pair as one reader may see it. `member`: stands in it; `manager`: may steer it.

    `requests`: what mentees asked for, as far as the reader may see it: name and words.
    """

    pair: Pair
    items: tuple[PlanItem, ...]
    met: int
    last_met: date | None
    member: bool
    manager: bool
    requests: tuple[tuple[str, str], ...] = ()
    rules: Rules | None = None
    decides: bool = False
    """Whether a curator or head looks from outside the pair."""
    began: date | None = None
    """When the work began that this pair goes on with; None for one of its own."""
    previous_readable: bool = False


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who may stand in a new pair, by name; what mentors carry and have agreed to; superiors."""

    mentors: tuple[Person, ...]
    mentees: tuple[Person, ...]
    loads: dict[PersonId, Load]
    capacities: dict[PersonId, int]
    superiors: dict[PersonId, PersonId]

    def capacity(self, mentor: PersonId | None) -> int:
        usual = limits().capacity.pairs
        return usual if mentor is None else self.capacities.get(mentor, usual)

    def warnings(self, draft: PairDraft) -> tuple[Caution, ...]:
        """What speaks against the draft; nothing is forbidden by it."""
        found = list[Caution]()
        mentor = next((one for one in self.mentors if one.id == draft.mentor), None)
        if mentor is not None:
            load = self.loads.get(mentor.id, Load())
            found += load.warnings(self.capacity(mentor.id), mentor.profile.hours_a_month)
            if any(self.superiors.get(one) == mentor.id for one in draft.mentees):
                found += [Caution.SUPERIOR] if draft.format is not Format.MANAGER else []
        if len(draft.mentees) > limits().capacity.group:
            found.append(Caution.LARGE_GROUP)
        if draft.long:
            found.append(Caution.LONG_TERM)
        return tuple(found)


class PairReading:
    """The reading half of `Pairing`."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self.storage = storage
        self.clock = clock
        self.calendars = calendars

    def usual_term(self, by: Actor) -> SchoolYear:
        """Today to the end of the school year; in May, of the next one."""
        return default_term(self.calendars.today(by.organisation, self.clock()))

    async def candidates(self, by: Actor) -> Candidates:
        require_role(by, MANAGERS)
        since = self.calendars.today(by.organisation, self.clock()) - _LOAD_WINDOW
        async with self.storage.read() as desk:
            mentors = await desk.people.with_role(by.organisation_id, Role.MENTOR)
            mentees = await desk.people.with_role(by.organisation_id, Role.MENTEE)
            loads = await desk.pairs.loads(by.organisation_id, since)
            capacities = await desk.matching.capacities(by.organisation_id)
            superiors = await desk.matching.superiors(by.organisation_id)
        return Candidates(tuple(mentors), tuple(mentees), loads, capacities, superiors)

    async def mine(self, by: Actor) -> list[Pair]:
        """Pairs in which one stands, working ones first; those that were not formed are left out.

        Nor are others' declined proposals shown again: «не состоялась» was told once.
        """
        async with self.storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id)
        shown = [p for p in pairs if p.completion_reason is not CompletionReason.DECLINED]
        return sorted(shown, key=lambda p: _ORDER.index(p.status) if p.status in _ORDER else 9)

    async def card(self, known: PairId, by: Actor) -> PairCard:
        """Notes of meetings are not for this card: it counts them only."""
        async with self.storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            items = await desk.plans.of_pair(known)
            meetings = (await desk.meetings.of_pairs([known])).get(known, [])
            said = await desk.memberships.profiles(one.person_id for one in pair.mentees)
            rules = await desk.programme.agreements.latest(known)
            before = await desk.pairs.get(pair.previous_id) if pair.previous_id else None
        held = [meeting.day for meeting in meetings if meeting.held]
        return PairCard(
            pair=pair,
            items=tuple(items),
            met=len(held),
            last_met=max(held, default=None),
            member=pair.has(by.person_id),
            manager=manages(pair, by),
            requests=requests(pair, said, by.person_id),
            rules=rules,
            decides=not pair.has(by.person_id) and bool(by.roles & {Role.CURATOR, Role.HEAD}),
            began=before.programme.start if before else None,
            previous_readable=before is not None and may_read(before, by),
        )


def drawn_up(
    draft: PairDraft, within: OrganisationId, mentor: Person, known: Iterable[Person]
) -> Pair:
    """The pair that a draft proposes; nobody has agreed yet."""
    mentees = [chosen_of(known, chosen) for chosen in draft.mentees]
    return Pair(
        id=PairId(0),
        organisation_id=within,
        mentor=Member(mentor.id, mentor.name),
        mentees=tuple(Member(one.id, one.name) for one in mentees),
        status=PairStatus.PROPOSED,
        programme=draft.programme(one.profile.category for one in mentees),
        terms=Terms(symmetric=Kind.PARTNER in draft.usual_kinds),
    )


def chosen_of(people: Iterable[Person], chosen: PersonId) -> Person:
    """The person, who must have the role now."""
    for person in people:
        if person.id == chosen:
            return person
    raise NotYours


def manages(pair: Pair, by: Actor) -> bool:
    return pair.organisation_id == by.organisation_id and bool(by.roles & MANAGERS)


def require_manager(pair: Pair | None, by: Actor) -> Pair:
    """A curator's door: a foreign organisation's pair looks like a missing one."""
    require_role(by, MANAGERS)
    if pair is None or not manages(pair, by):
        raise NotYours
    return pair


def require_reader(pair: Pair | None, by: Actor) -> Pair:
    """Members read their pair, overseers every pair of their organisation."""
    if pair is None or not may_read(pair, by):
        raise NotYours
    return pair


def may_read(pair: Pair, by: Actor) -> bool:
    oversees = pair.organisation_id == by.organisation_id and bool(by.roles & OVERSEERS)
    return oversees or pair.has(by.person_id)


def moment(now: datetime) -> str:
    """How a note names the moment it is about."""
    return now.isoformat()
