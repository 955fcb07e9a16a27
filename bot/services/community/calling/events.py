"""Events: called together, signed up for by a tap, reminded of, marked by a list."""

from datetime import datetime, time, timedelta

from bot.domain.bases.refusals import BadNumber
from bot.domain.calendar import ONE_DAY
from bot.domain.community import events as rules
from bot.domain.community.events import (
    LONGEST_PLACE,
    LONGEST_TITLE,
    MOST_HOURS,
    Event,
    EventDraft,
    Place,
)
from bot.domain.errors import DateInPast, NotYours, TextTooLong
from bot.domain.ids import EventId, PersonId
from bot.domain.people import OVERSEERS, Actor, Role, require_role
from bot.domain.plans import one_line
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_community import EventCalled, EventCancelled, EventSoon
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

CALLERS = frozenset({Role.CURATOR, Role.ORGANIZER})
_DAY_BEFORE, _SAME_MORNING = time(9), time(8)
# Events stay on the list for a while, to mark who came.
KEPT = timedelta(days=30)


class Events:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def found(self, by: Actor) -> list[Event]:
        """Those ahead; for who calls them the last month's too, to mark who came."""
        back = KEPT if by.roles & CALLERS else timedelta(hours=3)
        async with self._storage.read() as desk:
            return await desk.community.events.since(by.organisation_id, self._clock() - back)

    async def get(self, known: EventId, by: Actor) -> tuple[Event, Place | None]:
        """The event and one's own answer to it."""
        async with self._storage.read() as desk:
            found = _own(await desk.community.events.get(known), by)
            return found, await desk.community.events.place(known, by.person_id)

    async def places(self, known: EventId, by: Actor) -> list[Place]:
        """Who comes and who came, by name."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            _own(await desk.community.events.get(known), by)
            return await desk.community.events.places(known)

    async def called(self, draft: EventDraft, by: Actor) -> int:
        """How many a call would reach."""
        require_role(by, CALLERS)
        async with self._storage.read() as desk:
            found = await desk.community.audiences.receivers(
                by.organisation_id, draft.audience, by.person_id
            )
        return sum(one.joined for one in found.values())

    async def call(self, draft: EventDraft, by: Actor) -> Event:
        """Everybody of the audience hears of it in a minute. DateInPast, TextNeeded, BadNumber."""
        require_role(by, CALLERS)
        now, within = self._clock(), by.organisation_id
        draft = self._checked(draft, now)
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("event.call")) is not None:
                return _own(await desk.community.events.get(EventId(done)), by)
            known = await desk.community.events.add(within, draft, by.person_id, now)
            hearers = await desk.community.audiences.receivers(
                within, draft.audience, by.person_id
            )
            for person in hearers:
                desk.outbox.add(within, EventCalled(person, known), now, now + UNDO_WINDOW)
            desk.audit.add("event.call", known, now, after={"kind": draft.kind})
        return Event(known, within, draft, by.person_id)

    async def answer(self, known: EventId, by: Actor, *, going: bool) -> Event:
        """«Приду» or «Не смогу», as often as it changes; EventOver."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.events.get(known), by)
            rules.require_open(found, now)
            if desk.audit.done("event.answer") is not None:
                return found
            await desk.community.events.answer(found, by.person_id, now, going=going)
            if going:
                self._remind(desk, found, by, now)
            desk.audit.add("event.answer", known, now, after={"going": going})
        return found

    async def cancel(self, known: EventId, by: Actor, *, back: bool = False) -> Event:
        """Those who said yes hear of it in a minute; `back` within it: it takes place."""
        require_role(by, CALLERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.events.get(known), by)
            if desk.audit.done("event.cancel") is not None:
                return found
            await desk.community.events.cancel(known, None if back else now)
            for place in await desk.community.events.places(known) if not back else ():
                if place.going:
                    note = EventCancelled(place.person_id, known, now.isoformat())
                    desk.outbox.add(found.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("event.cancel", known, now, after={"cancelled": not back})
        return found

    async def mark(self, known: EventId, of: PersonId, by: Actor, *, came: bool) -> None:
        """Who was there; counts as a mentor's training where the event has hours. EventAhead."""
        require_role(by, CALLERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.events.get(known), by)
            rules.require_begun(found, now)
            place = await desk.community.events.place(known, of)
            if place is None:
                raise NotYours
            if desk.audit.done("event.mark") is not None:
                return
            training = await self._train(desk, found, place, came=came)
            await desk.community.events.answer(found, of, now, came=came, training_id=training)
            desk.audit.add("event.mark", known, now, after={"person": of, "came": came})

    async def _train(self, desk: Desk, of: Event, place: Place, *, came: bool) -> int | None:
        """The mentor's training that this attendance makes, or takes back."""
        cards = desk.bases.cards
        if place.training_id is not None:
            if came:
                return place.training_id
            await cards.remove_training(place.training_id, place.person_id)
            return None
        person = await desk.people.get(place.person_id, of.organisation_id)
        mentor = person is not None and Role.MENTOR in person.roles
        if not (came and mentor and rules.counts_as_training(of.draft)):
            return None
        organisation = await desk.people.organisation(of.organisation_id)
        day = self._calendars.of_organisation(organisation).day(of.draft.starts_at)
        return await cards.add_training(
            of.organisation_id,
            person_id=place.person_id,
            title=of.draft.title,
            held_on=day,
            hours=of.draft.hours,
            created_at=self._clock(),
        )

    def _remind(self, desk: Desk, event: Event, by: Actor, now: datetime) -> None:
        """The working day before and the same morning; what has passed is left out."""
        calendar = self._calendars.of_organisation(by.organisation)
        day = calendar.day(event.draft.starts_at)
        before = calendar.moment(calendar.previous_working(day - ONE_DAY), _DAY_BEFORE)
        morning = calendar.moment(day, _SAME_MORNING)
        for moment, same in ((before, False), (morning, True)):
            if moment > now:
                note = EventSoon(by.person_id, event.id, same)
                desk.outbox.add(event.organisation_id, note, now, moment)

    def _checked(self, draft: EventDraft, now: datetime) -> EventDraft:
        if draft.starts_at <= now:
            raise DateInPast
        if not 0 <= draft.hours <= MOST_HOURS:
            raise BadNumber(0, MOST_HOURS)
        if len(draft.place) > LONGEST_PLACE:
            raise TextTooLong(LONGEST_PLACE)
        one_line(draft.title, LONGEST_TITLE)
        return draft


def _own(found: Event | None, by: Actor) -> Event:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    return found
