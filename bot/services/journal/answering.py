"""The other side's word: confirmed with a score from 1 to 5, or «было не так»."""

from bot.domain.errors import NothingToUndo, NotYours, OwnMeeting
from bot.domain.ids import MeetingId
from bot.domain.journal import asked_to_confirm, check_score
from bot.domain.meetings import Meeting, confirm, dispute
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_meetings import MeetingDisputed
from bot.services.journal.desk_work import DeskWork, Entry, require_open, tell
from bot.storage.desk import Desk


class Answering(DeskWork):
    async def confirm(self, known: MeetingId, score: int, by: Actor) -> Entry:
        """It was so, and how it was: one tap. In a group one confirmation settles the meeting.

        The score is seen by nobody; the giver may change it for a minute (then NothingToUndo).
        """
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            check_score(score)
            if desk.audit.done("meeting.confirm") is not None:
                return entry
            now = self._clock()
            changed = confirm(entry.meeting, require_open(entry.pair), by.person_id, now)
            if changed is entry.meeting:
                await self._may_change(desk, changed, by)
            else:
                await desk.meetings.save(changed, remind_at=None)
            await desk.meetings.add_pulse(by.organisation_id, known, by.person_id, score, now)
            self._note(desk, "meeting.confirm", entry.meeting, changed)
            return Entry(changed, entry.pair)

    async def dispute(self, known: MeetingId, words: str, by: Actor) -> Entry:
        """«Было не так», in a sentence; the one who recorded hears of it after a minute."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done("meeting.dispute") is not None:
                return entry
            changed = dispute(entry.meeting, require_open(entry.pair), by.person_id, words)
            await desk.meetings.save(changed, remind_at=None)
            if changed.recorded_by is not None:
                note = MeetingDisputed(changed.recorded_by, known, str(changed.version))
                tell(desk, by, [note], self._clock())
            self._note(desk, "meeting.dispute", entry.meeting, changed)
            return Entry(changed, entry.pair)

    async def to_answer(self, known: MeetingId, by: Actor) -> Entry:
        """A meeting that the other side recorded; NotYours for whoever isn't asked."""
        async with self._storage.read() as desk:
            entry = await self._entry(desk, known, by)
            asked = asked_to_confirm(entry.meeting, require_open(entry.pair))
            if by.person_id not in asked:
                raise OwnMeeting if entry.meeting.recorded_by == by.person_id else NotYours
            return await self._told(desk, entry)

    async def _may_change(self, desk: Desk, meeting: Meeting, by: Actor) -> None:
        given = await desk.meetings.scored_at(meeting.id, by.person_id)
        if given is not None and self._clock() - given > UNDO_WINDOW:
            raise NothingToUndo
