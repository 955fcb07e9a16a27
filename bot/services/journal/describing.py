"""What is said of a recorded meeting beside its note: topic, result, tool, observation, mood."""

from dataclasses import replace

from bot.domain.errors import NotYours
from bot.domain.gatherings.describing import describe, may_feel, moods_seen
from bot.domain.gatherings.details import Details, Mood
from bot.domain.ids import MeetingId
from bot.domain.people import Actor
from bot.services.journal.desk_work import DeskWork, Entry, require_open


class Describing(DeskWork):
    async def describe(self, known: MeetingId, details: Details, by: Actor) -> Entry:
        """Other details of a record, by whoever recorded it or the mentor; the mood stays."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done("meeting.describe") is not None:
                return entry
            changed = describe(entry.meeting, require_open(entry.pair), by.person_id, details)
            await desk.meetings.save(changed)
            self._note(desk, "meeting.describe", entry.meeting, changed)
            return replace(entry, meeting=changed)

    async def feel(self, known: MeetingId, mood: Mood, by: Actor) -> Entry:
        """A face after the meeting, seen by the pair alone; another one replaces it."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            meeting, pair = entry.meeting, require_open(entry.pair)
            if not may_feel(meeting, pair, by.person_id):
                raise NotYours
            if meeting.recorded_by == by.person_id:
                meeting = replace(meeting, details=replace(meeting.details, mood=mood))
                await desk.meetings.save(meeting)
            else:
                await desk.moods.give(by.organisation_id, known, by.person_id, mood, now)
            return replace(entry, meeting=meeting)

    async def described(self, known: MeetingId, by: Actor) -> Entry:
        """A meeting of one's own pair with the moods that one may see."""
        async with self._storage.read() as desk:
            entry = await self._entry(desk, known, by)
            others = await desk.moods.of_meeting(known)
        return replace(entry, moods=moods_seen(entry.meeting, entry.pair, others, by.person_id))
