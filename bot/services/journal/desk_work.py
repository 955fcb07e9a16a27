"""What all parts of the journal share: the door to a meeting, and who hears of a change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import next_confirm_reminder
from bot.domain.errors import NotYours, PairNotActive
from bot.domain.gatherings.details import Mood
from bot.domain.ids import ItemId, MeetingId, PersonId
from bot.domain.journal import STAGE_CONFIRM, asked_to_confirm
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair, PairStatus, require_member
from bot.domain.people import Actor
from bot.domain.plans import PlanItem
from bot.domain.posts import UNDO_WINDOW, Note
from bot.domain.posts.about_meetings import PleaseConfirm
from bot.domain.tasks import next_task_reminder
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

MORNING = time(8)


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting as a member of its pair reads it.

    `titles` of the items it touched; `nearest`: the open item that is due first, if any;
    `moods` that the reader may see.
    """

    meeting: Meeting
    pair: Pair
    titles: dict[ItemId, str] = field(default_factory=dict)
    nearest: dict[ItemId, str] = field(default_factory=dict)
    moods: dict[PersonId, Mood] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Card:
    """What a card needs beside the draft: the pair, what may be chosen, what stands already.

    `objection`: the other side's words against the record that is being corrected;
    `to_discuss`: questions that were kept for the next meeting.
    """

    pair: Pair
    pairs: tuple[Pair, ...]
    items: tuple[PlanItem, ...]
    same_day: tuple[Meeting, ...]
    objection: str | None = None
    to_discuss: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanCard:
    """What a planned meeting's card needs: the pair, the others, what lies ahead already."""

    pair: Pair
    pairs: tuple[Pair, ...]
    ahead: tuple[Entry, ...]


class DeskWork:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    def _calendar(self, by: Actor) -> SchoolCalendar:
        return self._calendars.of_organisation(by.organisation)

    def today(self, by: Actor) -> date:
        """The organisation's local date: the day that meetings are dated by."""
        return self._calendar(by).day(self._clock())

    async def _entry(self, desk: Desk, known: MeetingId, by: Actor) -> Entry:
        """A meeting of one's own pair, else NotYours."""
        found = await desk.meetings.with_pair(known)
        if found is None:
            raise NotYours
        pair = require_member(found.pair, by.person_id)
        return Entry(found.meeting, pair, found.titles, found.nearest)

    async def _told(self, desk: Desk, entry: Entry) -> Entry:
        """With all titles: one more statement where they are not known from before."""
        known = entry.titles | entry.nearest
        if all(item in known for item in entry.meeting.items):
            return replace(entry, titles=known)
        return replace(entry, titles=await desk.meetings.titles(entry.meeting.items))

    def _ask(self, desk: Desk, meeting: Meeting, pair: Pair, by: Actor) -> None:
        """Ask the other side whether it was so, after the minute of grace."""
        version = str(meeting.version)
        asked = asked_to_confirm(meeting, pair)
        notes = (PleaseConfirm(person, meeting.id, 0, version) for person in asked)
        tell(desk, by, notes, self._clock())

    def _wait(self, meeting: Meeting, by: Actor) -> dict[str, Any]:
        """When the rounds remind: of the confirmation it waits for from now on, of its task."""
        now, calendar = self._clock(), self._calendar(by)
        return {
            "remind_at": next_confirm_reminder(now, now, calendar),
            "remind_stage": STAGE_CONFIRM,
            "task_remind_at": next_task_reminder(meeting.next_task_due, now, calendar),
        }

    def _note(self, desk: Desk, action: str, was: Meeting | None, now: Meeting | None) -> None:
        subject = now or was
        if subject is None:
            raise ValueError("a change of nothing")
        desk.audit.add(
            action,
            subject.id,
            self._clock(),
            before=audited(was) if was else None,
            after=audited(now) if now else None,
        )


def tell(desk: Desk, by: Actor, notes: Iterable[Note], now: datetime) -> None:
    """Others hear of a tap after a minute: it can be taken back until then."""
    for note in notes:
        desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)


def require_open(pair: Pair) -> Pair:
    """Of a closed pair nothing changes any more; a pause doesn't hinder an answer."""
    if pair.status is PairStatus.CLOSED:
        raise PairNotActive
    return pair


def others(pair: Pair, by: PersonId) -> Sequence[PersonId]:
    """Everybody of the pair but the one who acts."""
    return [member.person_id for member in pair.members if member.person_id != by]


def audited(meeting: Meeting) -> dict[str, object]:
    """What the audit keeps of a meeting: never its words, never a score."""
    return {
        "status": meeting.status,
        "day": meeting.day.isoformat(),
        "minutes": meeting.minutes,
        "version": meeting.version,
    }
