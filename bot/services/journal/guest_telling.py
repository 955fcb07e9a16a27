"""Guests who agreed hear that a planned meeting was moved, or that it is off."""

from bot.domain.gatherings.guests import Guest, GuestAnswer
from bot.domain.meetings import Meeting
from bot.domain.people import Actor
from bot.domain.posts.about_gatherings import GuestMoved, GuestOff, GuestSoon
from bot.services.journal.desk_work import MORNING, DeskWork, tell
from bot.storage.desk import Desk


class GuestTelling(DeskWork):
    async def _move_guests(self, desk: Desk, meeting: Meeting, by: Actor) -> None:
        at = meeting.starts_at
        if at is None:
            return
        now, calendar = self._clock(), self._calendar(by)
        due = calendar.moment(calendar.day(at), MORNING)
        for guest in await _agreed(desk, meeting):
            tell(desk, by, [GuestMoved(guest.person_id, guest.id, at.isoformat())], now)
            if due > now:
                soon = GuestSoon(guest.person_id, guest.id, at.isoformat())
                desk.outbox.add(by.organisation_id, soon, now, due)

    async def _free_guests(self, desk: Desk, meeting: Meeting, by: Actor) -> None:
        at = meeting.starts_at.isoformat() if meeting.starts_at else ""
        guests = await _agreed(desk, meeting)
        tell(desk, by, (GuestOff(g.person_id, meeting.id, at) for g in guests), self._clock())


async def _agreed(desk: Desk, meeting: Meeting) -> list[Guest]:
    guests = await desk.guests.of_meeting(meeting.id)
    return [guest for guest in guests if guest.answer is GuestAnswer.AGREED]
