"""Announcements: to a circle of people at once, with a minute to take them back."""

from dataclasses import replace
from datetime import time

from bot.domain.community.announcing import LONGEST_TEXT, Announcement, Reach
from bot.domain.community.audiences import Audience, Receiver
from bot.domain.community.refusals import AnnouncedToday, NobodyHears, TooLateToRecall
from bot.domain.errors import NotYours, TextNeeded, TextTooLong
from bot.domain.ids import AnnouncementId, PersonId
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_community import Announced
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.engine import Storage


class Announcing:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def latest(self, by: Actor) -> list[Announcement]:
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.community.announcements.latest(by.organisation_id)

    async def get(self, known: AnnouncementId, by: Actor) -> tuple[Announcement, Reach]:
        """With whom it reached."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            found = _own(await desk.community.announcements.get(known), by)
            return found, await desk.community.announcements.reach(found)

    async def receivers(self, audience: Audience, by: Actor) -> dict[PersonId, Receiver]:
        """Who would get it, those who have not joined too."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.community.audiences.receivers(
                by.organisation_id, audience, by.person_id
            )

    async def said_today(self, by: Actor) -> bool:
        require_role(by, MANAGERS)
        calendar = self._calendars.of_organisation(by.organisation)
        midnight = calendar.moment(calendar.day(self._clock()), time())
        async with self._storage.read() as desk:
            return await desk.community.announcements.said_since(by.person_id, midnight)

    async def announce(
        self, words: str, audience: Audience, by: Actor, *, sure: bool = False
    ) -> Announcement:
        """Said in a minute, outside everybody's quiet hours.

        TextNeeded, TextTooLong, NobodyHears; AnnouncedToday for a second one unless `sure`.
        """
        require_role(by, MANAGERS)
        said, now = checked(words), self._clock()
        if not sure and await self.said_today(by):
            raise AnnouncedToday
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("announcement.say")) is not None:
                return _own(await desk.community.announcements.get(AnnouncementId(done)), by)
            within = by.organisation_id
            hearers = await desk.community.audiences.receivers(within, audience, by.person_id)
            if not any(one.joined for one in hearers.values()):
                raise NobodyHears
            new = Announcement(AnnouncementId(0), within, by.person_id, audience, said, now)
            known = await desk.community.announcements.add(
                within, by.person_id, audience, said, now
            )
            for person in hearers:
                desk.outbox.add(within, Announced(person, known), now, now + UNDO_WINDOW)
            after = {"audience": audience.code, "people": len(hearers)}
            desk.audit.add("announcement.say", known, now, after=after)
        return replace(new, id=known, author_name=by.name)

    async def recall(self, known: AnnouncementId, by: Actor) -> Announcement:
        """TooLateToRecall when the minute is over."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.announcements.get(known), by)
            if found.recalled or desk.audit.done("announcement.recall") is not None:
                return found
            if now > found.said_at + UNDO_WINDOW:
                raise TooLateToRecall
            await desk.community.announcements.recall(known, now)
            desk.audit.add("announcement.recall", known, now)
        return replace(found, recalled=True)


def checked(words: str) -> str:
    """1–2,000 characters, lines kept; TextNeeded, TextTooLong."""
    said = words.strip()
    if not said:
        raise TextNeeded
    if len(said) > LONGEST_TEXT:
        raise TextTooLong(LONGEST_TEXT)
    return said


def _own(found: Announcement | None, by: Actor) -> Announcement:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    return found
