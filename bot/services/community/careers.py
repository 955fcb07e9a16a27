"""One's own path, told from the data; who stays in the profession."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.bases.diagnoses import Diagnosis
from bot.domain.closing.results import Results, results_of
from bot.domain.community import careers as rules
from bot.domain.community.careers import Career, Staying
from bot.domain.errors import NotYours
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.pairs import Pair
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.domain.posts.about_community import CertificationNear, StayingAsked
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

READERS = MANAGERS | {Role.HEAD}


@dataclass(frozen=True, slots=True)
class Stretch:
    """One pair on somebody's path, with what it came to."""

    pair: Pair
    results: Results
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Path:
    """From what was found difficult to what came of it."""

    diagnoses: tuple[Diagnosis, ...]
    difficulties: int
    overcome: int
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Roll:
    """Who works and who left, in one year."""

    year: int
    people: tuple[Career, ...]
    share: int | None


class Careers:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def path(self, by: Actor) -> Path:
        """One's own as a mentee: five statements, however long it is."""
        async with self._storage.read() as desk:
            diagnoses = await desk.bases.needs.diagnoses(by.person_id)
            needs = await desk.bases.needs.of_people([by.person_id])
            pairs = await desk.pairs.of_person(by.person_id)
            mine = [pair for pair in pairs if pair.mentor.person_id != by.person_id]
            plans = await desk.plans.of_pairs([pair.id for pair in mine])
            meetings = await desk.meetings.of_pairs([pair.id for pair in mine])
        stretches = []
        for pair in mine:
            held = [one for one in meetings.get(pair.id, []) if one.held]
            days = [one.day for one in held]
            results = results_of(plans.get(pair.id, []), held, needs)
            first, last = min(days, default=None), max(days, default=None)
            stretches.append(Stretch(pair, results, first, last))
        overcome = results_of([], [], needs).closed
        return Path(tuple(diagnoses), len(needs), overcome, tuple(stretches))

    async def roll(self, by: Actor) -> Roll:
        require_role(by, READERS)
        year = rules.check_year(self._today(by))
        async with self._storage.read() as desk:
            found = await desk.community.careers.of_year(by.organisation_id, year)
        return Roll(year, tuple(found), rules.share(found))

    async def say(self, known: PersonId, status: Staying, by: Actor) -> None:
        """This school year's answer, as often as it changes."""
        require_role(by, MANAGERS)
        now, year = self._clock(), rules.check_year(self._today(by))
        async with self._storage.change(by) as desk:
            if await desk.people.get(known, by.organisation_id) is None:
                raise NotYours
            if desk.audit.done("career.say") is not None:
                return
            await desk.community.careers.say(by.organisation_id, known, year, status, now)
            desk.audit.add("career.say", known, now, after={"year": year, "status": status})

    def _today(self, by: Actor) -> date:
        return self._calendars.today(by.organisation, self._clock())


async def tell_of_careers(desk: Desk, known: OrganisationId, today: date, nine: datetime) -> None:
    """Of the daily round: certification after three years, once a year who works still.

    Told once each: the outbox knows what was said, and keeps it longer than the time of telling.
    """
    earliest = (today - rules.TOLD_WITHIN).replace(day=1)
    since = date(earliest.year - rules.CERTIFIED_AFTER, earliest.month, 1)
    until = date(today.year - rules.CERTIFIED_AFTER, today.month, min(today.day, 28))
    found = await desk.community.careers.started(known, since, until + rules.TOLD_WITHIN)
    due = [
        one
        for one in found
        if one.career_start and rules.certification_due(one.career_start, today)
    ]
    asked = rules.check_due(today) and await desk.community.careers.anybody(
        known, datetime.combine(rules.first_of_check(today), nine.timetz())
    )
    if not due and not asked:
        return
    curators = [one.id for one in await desk.people.with_role(known, Role.CURATOR)]
    for one in due:
        on = rules.certification_on(one.career_start or today).isoformat()
        for person in dict.fromkeys((one.person_id, *curators)):
            desk.outbox.add(known, CertificationNear(person, one.person_id, on), nine)
    if asked:
        for curator in curators:
            desk.outbox.add(known, StayingAsked(curator, today.year), nine)
