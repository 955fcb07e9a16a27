"""What lies ahead: a meeting planned, moved, called off, or missed with a reason."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import ask_if_held
from bot.domain.errors import ReasonNeeded, WorldChanged
from bot.domain.ids import MeetingId, PairId, PersonId
from bot.domain.journal import (
    LONGEST_REASON,
    STAGE_ASK_MENTOR,
    STAGE_MORNING,
    USUAL_MINUTES,
    Appointment,
    appoint,
    as_planned,
    check_appointment,
    cleaned,
    put_off,
)
from bot.domain.meetings import Meeting, MeetingFormat, MeetingKind, MeetingStatus, miss
from bot.domain.pairs import Pair, require_active, require_member
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW, dedup_key
from bot.domain.posts.about_meetings import MeetingMissed, MeetingPlanned
from bot.services.journal.desk_work import MORNING, Entry, others, require_open, tell
from bot.services.journal.guest_telling import GuestTelling
from bot.storage.desk import Desk

_SCHEDULE = "meeting.schedule"
_MISS = "meeting.miss"


class PlanningAhead(GuestTelling):
    async def schedule(self, wanted: Appointment, by: Actor) -> Entry:
        """Plan a meeting; the others are told after a minute. DateInPast, PairNotActive."""
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done(_SCHEDULE)) is not None:
                return await self._entry(desk, MeetingId(done), by)
            pair = require_member(await desk.pairs.get(wanted.pair_id), by.person_id)
            now = self._clock()
            checked = check_appointment(wanted, now)
            day = self._calendar(by).day(checked.starts_at)
            meeting = appoint(checked, day, by.person_id, now)
            minutes = await self._usual_minutes(desk, require_active(pair), by)
            meeting = replace(meeting, minutes=minutes)
            remind = self._remind(meeting, by)
            known = await desk.meetings.add(by.organisation_id, meeting, **remind)
            return self._planned(desk, _SCHEDULE, Entry(replace(meeting, id=known), pair), by)

    async def reschedule(self, known: MeetingId, wanted: Appointment, by: Actor) -> Entry:
        """Another time or place, also of a meeting that did not take place."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done("meeting.reschedule") is not None:
                return entry
            pair = require_active(entry.pair)
            checked = check_appointment(wanted, self._clock())
            day = self._calendar(by).day(checked.starts_at)
            meeting = put_off(entry.meeting, checked, day, by.person_id)
            meeting = replace(meeting, recorded_at=self._clock())
            await desk.meetings.save(meeting, **self._remind(meeting, by))
            await self._move_guests(desk, meeting, by)
            return self._planned(desk, "meeting.reschedule", Entry(meeting, pair), by)

    async def called_off(self, known: MeetingId, by: Actor) -> bool:
        """Undo of planning, in its first minute: nothing remains and nobody hears of it.

        False afterwards: the others know of it, so it is missed with a reason.
        """
        async with self._storage.change(by) as desk:
            if desk.audit.done("meeting.unschedule") is not None:
                return True
            entry = await self._entry(desk, known, by)
            meeting, pair = entry.meeting, require_open(entry.pair)
            if meeting.status is not MeetingStatus.SCHEDULED:
                raise WorldChanged
            if not self._undoable(meeting, by):
                return False
            keys = [dedup_key(note) for note in _announced(meeting, pair, by.person_id)]
            await desk.outbox.drop(keys, "withdrawn")
            await desk.meetings.remove(known)
            self._note(desk, "meeting.unschedule", meeting, None)
            return True

    async def missed(self, known: MeetingId, reason: str, by: Actor) -> Entry:
        """«Не состоялась», of a planned meeting, with a reason; kept."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done(_MISS) is not None:
                return entry
            require_open(entry.pair)
            return await self._miss(desk, entry, reason, by)

    async def missed_today(self, known: PairId, reason: str, by: Actor) -> Entry:
        """«Не состоялась» where nothing was planned in Para."""
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done(_MISS)) is not None:
                return await self._entry(desk, MeetingId(done), by)
            pair = require_active(require_member(await desk.pairs.get(known), by.person_id))
            meeting = self._missed_one(pair, reason, by)
            meeting = replace(meeting, id=await desk.meetings.add(by.organisation_id, meeting))
            tell(desk, by, _of_miss(meeting, pair, by.person_id), self._clock())
            self._note(desk, _MISS, None, meeting)
            return Entry(meeting, pair)

    async def take_back_miss(self, known: MeetingId, by: Actor) -> None:
        """Undo of «Не состоялась»: planned again, or as if nothing was said."""
        async with self._storage.change(by) as desk:
            if desk.audit.done("meeting.unmiss") is not None:
                return
            entry = await self._entry(desk, known, by)
            meeting, pair = entry.meeting, require_open(entry.pair)
            if meeting.status is not MeetingStatus.MISSED:
                raise WorldChanged
            keys = [dedup_key(note) for note in _of_miss(meeting, pair, by.person_id)]
            await desk.outbox.drop(keys, "withdrawn")
            if meeting.starts_at is None:
                await desk.meetings.remove(known)
            else:
                planned = as_planned(meeting)
                await desk.meetings.save(planned, **self._remind(planned, by))
            self._note(desk, "meeting.unmiss", meeting, None)

    async def _miss(self, desk: Desk, entry: Entry, reason: str, by: Actor) -> Entry:
        changed = miss(entry.meeting, cleaned(reason, LONGEST_REASON) or "")
        await desk.meetings.save(changed, remind_at=None)
        tell(desk, by, _of_miss(changed, entry.pair, by.person_id), self._clock())
        await self._free_guests(desk, changed, by)
        self._note(desk, _MISS, entry.meeting, changed)
        return Entry(changed, entry.pair)

    def _missed_one(self, pair: Pair, reason: str, by: Actor) -> Meeting:
        said = cleaned(reason, LONGEST_REASON)
        if said is None:
            raise ReasonNeeded
        return Meeting(
            id=MeetingId(0),
            pair_id=pair.id,
            status=MeetingStatus.MISSED,
            day=self.today(by),
            kind=MeetingKind.WORK,
            format=MeetingFormat.IN_PERSON,
            recorded_by=by.person_id,
            recorded_at=self._clock(),
            missed_reason=said,
        )

    def _planned(self, desk: Desk, action: str, entry: Entry, by: Actor) -> Entry:
        notes = _announced(entry.meeting, entry.pair, by.person_id)
        tell(desk, by, notes, self._clock())
        self._note(desk, action, None, entry.meeting)
        return entry

    def _undoable(self, meeting: Meeting, by: Actor) -> bool:
        fresh = self._clock() - meeting.recorded_at <= UNDO_WINDOW
        return fresh and meeting.version == 1 and meeting.recorded_by == by.person_id

    async def _usual_minutes(self, desk: Desk, pair: Pair, by: Actor) -> int:
        habit = await desk.meetings.habit([pair.id], by.person_id)
        return (habit.last.minutes if habit else None) or USUAL_MINUTES

    def _remind(self, meeting: Meeting, by: Actor) -> dict[str, Any]:
        """First on the morning of the day; on the very day, only whether it was held."""
        calendar, now = self._calendar(by), self._clock()
        starts = meeting.starts_at or now
        return first_reminder(calendar, starts, meeting.minutes or USUAL_MINUTES, now)


def first_reminder(
    calendar: SchoolCalendar, starts: datetime, minutes: int, now: datetime
) -> dict[str, Any]:
    morning = calendar.moment(calendar.day(starts), _before(calendar.local(starts).time()))
    if now < morning < starts:
        return {"remind_at": morning, "remind_stage": STAGE_MORNING}
    return {"remind_at": ask_if_held(starts, minutes), "remind_stage": STAGE_ASK_MENTOR}


def _before(starts: time) -> time:
    # A meeting before eight is announced at midnight by the calendar; quiet hours decide the rest.
    return MORNING if starts > MORNING else time(0)


def _announced(meeting: Meeting, pair: Pair, by: PersonId) -> list[MeetingPlanned]:
    at = meeting.starts_at.isoformat() if meeting.starts_at else ""
    return [MeetingPlanned(person, meeting.id, at) for person in others(pair, by)]


def _of_miss(meeting: Meeting, pair: Pair, by: PersonId) -> list[MeetingMissed]:
    return [MeetingMissed(person, meeting.id) for person in others(pair, by)]
