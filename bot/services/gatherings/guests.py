"""A colleague at one planned meeting: asked by a member of the pair, comes by own consent."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import NotYours
from bot.domain.gatherings.guests import Guest, GuestAnswer, answered, check_guest
from bot.domain.ids import MeetingId, PersonId
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair, require_active
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW, dedup_key, key_beginning
from bot.domain.posts.about_gatherings import GuestAnswered, GuestAsked, GuestOff, GuestSoon
from bot.services.journal.desk_work import DeskWork, tell
from bot.storage.desk import Desk

MORNING = time(8)


@dataclass(frozen=True, slots=True)
class GuestBoard:
    """A planned meeting and whom it waits for beside the pair."""

    meeting: Meeting
    pair: Pair
    guests: tuple[Guest, ...]


class Guests(DeskWork):
    async def colleagues(self, letters: str, by: Actor) -> list[tuple[PersonId, str]]:
        """People of the organisation who have joined, by the first letters of a name."""
        async with self._storage.read() as desk:
            return await desk.guests.colleagues(by.organisation_id, letters, by.person_id)

    async def board(self, known: MeetingId, by: Actor) -> GuestBoard:
        async with self._storage.read() as desk:
            entry = await self._entry(desk, known, by)
            guests = await desk.guests.of_meeting(known)
        return GuestBoard(entry.meeting, entry.pair, tuple(guests))

    async def invite(self, known: MeetingId, whom: PersonId, by: Actor) -> None:
        """The colleague is asked after a minute. GuestOfOwn, TooManyGuests, WorldChanged."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("guest.invite") is not None:
                return
            entry = await self._entry(desk, known, by)
            require_active(entry.pair)
            guests = await desk.guests.of_meeting(known)
            check_guest(entry.meeting, entry.pair, guests, whom)
            if whom not in await desk.speed.names(by.organisation_id, [whom]):
                raise NotYours
            guest = await desk.guests.add(by.organisation_id, known, whom, by.person_id, now)
            tell(desk, by, [GuestAsked(whom, guest)], now)
            desk.audit.add("guest.invite", guest, now, after={"meeting": known, "person": whom})

    async def take_back(self, known: int, by: Actor) -> None:
        """The invitation is no more; who had agreed hears that the meeting is off for them."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("guest.take_back") is not None:
                return
            guest = await self._guest(desk, known)
            entry = await self._entry(desk, guest.meeting_id, by)
            await desk.outbox.drop([dedup_key(GuestAsked(guest.person_id, known))], "withdrawn")
            await desk.guests.remove(known)
            if guest.answer is GuestAnswer.AGREED and entry.meeting.starts_at:
                at = entry.meeting.starts_at.isoformat()
                tell(desk, by, [GuestOff(guest.person_id, guest.meeting_id, at)], now)
            desk.audit.add("guest.take_back", known, now, before={"answer": guest.answer})

    async def answer(self, known: int, by: Actor, *, yes: bool) -> Meeting:
        """The guest's own word; only whoever invited hears of it."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            guest = await self._guest(desk, known)
            found = await desk.meetings.with_pair(guest.meeting_id)
            if found is None:
                raise NotYours
            if desk.audit.done("guest.answer") is not None:
                return found.meeting
            changed = answered(guest, found.meeting, by.person_id, yes=yes, now=now)
            require_active(found.pair)
            await desk.guests.save(changed)
            await self._tell_inviter(desk, changed, by)
            self._remind(desk, changed, found.meeting, by)
            desk.audit.add(
                "guest.answer",
                known,
                now,
                before={"answer": guest.answer},
                after={"answer": changed.answer},
            )
            return found.meeting

    async def mine(self, known: int, by: Actor) -> tuple[Guest, Meeting]:
        """One's own invitation with its meeting; NotYours before one has agreed."""
        async with self._storage.read() as desk:
            guest = await self._guest(desk, known)
            meeting = await desk.meetings.get(guest.meeting_id)
        if meeting is None or guest.person_id != by.person_id:
            raise NotYours
        if guest.answer is not GuestAnswer.AGREED:
            raise NotYours
        return guest, meeting

    async def _tell_inviter(self, desk: Desk, guest: Guest, by: Actor) -> None:
        if guest.invited_by is None:
            return
        # A word that was taken back within the minute is never said.
        await desk.outbox.drop_about(
            [key_beginning(GuestAnswered, guest.invited_by, guest.id)], "changed"
        )
        tell(desk, by, [GuestAnswered(guest.invited_by, guest.id, guest.answer)], self._clock())

    def _remind(self, desk: Desk, guest: Guest, meeting: Meeting, by: Actor) -> None:
        if guest.answer is GuestAnswer.AGREED and meeting.starts_at is not None:
            now = self._clock()
            due = morning_of(meeting.starts_at, self._calendar(by))
            if due > now + UNDO_WINDOW:
                note = GuestSoon(guest.person_id, guest.id, meeting.starts_at.isoformat())
                desk.outbox.add(by.organisation_id, note, now, due)

    async def _guest(self, desk: Desk, known: int) -> Guest:
        guest = await desk.guests.get(known)
        if guest is None:
            raise NotYours
        return guest


def morning_of(starts: datetime, calendar: SchoolCalendar) -> datetime:
    """When a guest is reminded: at eight of the day."""
    return calendar.moment(calendar.day(starts), MORNING)
