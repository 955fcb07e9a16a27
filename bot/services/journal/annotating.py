"""Words that the author adds to a record; nobody needs to agree to them."""

from dataclasses import replace

from bot.domain.ids import MeetingId
from bot.domain.journal import annotate, show_note
from bot.domain.meetings import Visibility, clean_note
from bot.domain.people import Actor
from bot.services.journal.desk_work import DeskWork, Entry


class Annotating(DeskWork):
    async def add_note(
        self, known: MeetingId, by: Actor, *, words: str | None = None, voice: str | None = None
    ) -> Entry:
        """The next text or voice after a record; further words go on a new line."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done("meeting.note") is not None:
                return await self._told(desk, entry)
            meeting = entry.meeting
            said = clean_note("\n".join(filter(None, (meeting.note, words))))
            changed = annotate(meeting, by.person_id, said, voice or meeting.voice)
            await desk.meetings.save(changed)
            self._note(desk, "meeting.note", meeting, changed)
            return await self._told(desk, replace(entry, meeting=changed))

    async def show_note(self, known: MeetingId, to: Visibility, by: Actor) -> Entry:
        """Open the note to the curator, or keep it in the pair."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            changed = show_note(entry.meeting, by.person_id, to)
            await desk.meetings.save(changed)
            desk.audit.add(
                "meeting.visibility", known, self._clock(), after={"visibility": str(to)}
            )
            return await self._told(desk, replace(entry, meeting=changed))
