"""What goes into a person's calendar: a planned meeting, the dates of a plan."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.errors import NotYours, WorldChanged
from bot.domain.ids import MeetingId, OrganisationId, PairId
from bot.domain.journal import USUAL_MINUTES, Appointment
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair, PairStatus, require_member
from bot.domain.people import Actor
from bot.domain.plans import ItemStatus, PlanItem
from bot.domain.programme.milestones import Milestone
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.speaking.frame import Coded, Phrase
from bot.storage.desk import Desk
from bot.storage.engine import Storage

# Numbers of changes count seconds from here: a newer file always wins, an older one never does.
_SINCE = datetime.fromisoformat("2020-01-01T00:00:00+00:00")
Words = str | Coded | Phrase


class Sort(StrEnum):
    MEETING = "meeting"
    ITEM = "item"
    MILESTONE = "milestone"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. `starts`: an aware moment, or a day for what has no hour.

    `uid` is the same as long as the thing lives; `others`: names, which may be left out.
    """

    uid: str
    sort: Sort
    starts: datetime | date
    minutes: int
    title: Words
    others: tuple[str, ...] = ()
    place: str | None = None
    done: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Dates:
    """A file of events. `sequence` grows with time; `made_at`: aware."""

    events: tuple[Event, ...]
    made_at: datetime
    sequence: int


class Datebook:
    """For members of a pair alone; reads only."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def meeting(self, known: MeetingId, by: Actor) -> Dates:
        """Planned, moved or called off. NotYours; WorldChanged for one that had no hour."""
        async with self._storage.read() as desk:
            meeting = await desk.meetings.get(known)
            pair = await desk.pairs.get(meeting.pair_id) if meeting else None
            member = require_member(pair, by.person_id)
            if meeting is None:
                raise NotYours
            if meeting.starts_at is None:
                raise WorldChanged
            key = await _key(desk, by.organisation_id)
        return self._dates([_of_meeting(meeting, member, by, key)])

    async def withdrawn(self, known: MeetingId, was: Appointment, by: Actor) -> Dates:
        """Of a meeting planned and called off within its minute: nothing of it is stored."""
        async with self._storage.read() as desk:
            pair = require_member(await desk.pairs.get(was.pair_id), by.person_id)
            key = await _key(desk, by.organisation_id)
        uid = f"meeting-{known}@{key}"
        title, others = Coded("meeting-format", was.format), _others(pair, by)
        event = Event(
            uid, Sort.MEETING, was.starts_at, USUAL_MINUTES, title, others, cancelled=True
        )
        return self._dates([event])

    async def plan(self, known: PairId, by: Actor) -> Dates:
        """Planned meetings, items, checkpoints and the last day of the pair."""
        async with self._storage.read() as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            items = await desk.plans.of_pair(known)
            milestones = await desk.programme.milestones.of_pair(known)
            held = (await desk.meetings.of_pairs([known])).get(known, [])
            key = await _key(desk, by.organisation_id)
        planned = [one for one in held if one.starts_at and not one.held]
        closed = pair.status is PairStatus.CLOSED
        term = Event(
            f"term-{pair.id}@{key}",
            Sort.TERM,
            pair.programme.end,
            0,
            Phrase("datebook-last-day", {}),
            _others(pair, by),
            done=closed,
        )
        return self._dates(
            [
                *(_of_meeting(one, pair, by, key) for one in planned),
                *_of_items(items, pair, by, key),
                *(_of_milestone(one, pair, by, key) for one in milestones),
                term,
            ]
        )

    def _dates(self, events: list[Event]) -> Dates:
        now = self._clock()
        return Dates(tuple(events), now, int((now - _SINCE) / timedelta(seconds=1)))


async def _key(desk: Desk, known: OrganisationId) -> str:
    """Of this organisation on this machine: two of them never meet in one calendar."""
    school = await desk.people.organisation(known)
    founded = await desk.people.founded_at(known)
    told = f"{school.id}|{founded.isoformat()}"
    return f"{hashlib.sha256(told.encode()).hexdigest()[:16]}.para"


def _others(pair: Pair, by: Actor) -> tuple[str, ...]:
    return tuple(one.name for one in pair.members if one.person_id != by.person_id)


def _of_meeting(meeting: Meeting, pair: Pair, by: Actor, key: str) -> Event:
    return Event(
        uid=f"meeting-{meeting.id}@{key}",
        sort=Sort.MEETING,
        starts=meeting.starts_at or meeting.day,
        minutes=meeting.minutes or USUAL_MINUTES,
        title=Coded("meeting-format", meeting.format),
        others=_others(pair, by),
        place=meeting.place,
        done=meeting.held,
        cancelled=meeting.status is MeetingStatus.MISSED,
    )


def _of_items(items: Iterable[PlanItem], pair: Pair, by: Actor, key: str) -> Iterable[Event]:
    """What was merely proposed is no date yet."""
    for item in items:
        if item.status is not ItemStatus.PROPOSED:
            yield Event(
                f"item-{item.id}@{key}",
                Sort.ITEM,
                item.due,
                0,
                item.title,
                _others(pair, by),
                done=item.fulfilled,
                cancelled=item.status is ItemStatus.CANCELLED,
            )


def _of_milestone(milestone: Milestone, pair: Pair, by: Actor, key: str) -> Event:
    return Event(
        f"milestone-{milestone.id}@{key}",
        Sort.MILESTONE,
        milestone.day,
        0,
        Coded("milestone-kind", milestone.kind),
        _others(pair, by),
        done=not milestone.open,
    )
