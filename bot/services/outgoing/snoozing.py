"""«Отложить»: the same thing is said again at a time that suits; until then the message waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.calendar import moment_in
from bot.domain.errors import DateInPast, NotYours
from bot.domain.ids import PostId
from bot.domain.people import Actor
from bot.domain.posts import Post
from bot.services.calendars import Calendars
from bot.services.outgoing.merging import joined, worded
from bot.services.ports import Clock, Letter
from bot.services.speaking.frame import Hearer, View
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.posts import mark
from bot.storage.members.hearers import hearers

MORNING: Final = time(8)


class Delay(StrEnum):
    """The delays offered by buttons."""

    TOMORROW = "t"
    THREE_DAYS = "3"
    MONDAY = "m"


@dataclass(frozen=True, slots=True)
class PutOff:
    """A message was put off: until when, aware UTC."""

    until: datetime


class Snoozing:
    """What a person may do with a message that Para sent first, besides answering it."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    def day_of(self, delay: Delay, by: Actor) -> date:
        """The working day on which one is reminded again."""
        calendar = self._calendars.of_organisation(by.organisation)
        today = self._today(by)
        days = {Delay.TOMORROW: 1, Delay.THREE_DAYS: 3, Delay.MONDAY: 7 - today.weekday()}
        return calendar.next_working(today + timedelta(days=days[delay]))

    async def put_off(self, known: PostId, day: date, by: Actor) -> PutOff:
        """Say the whole message of post `known` again at 08:00 of `day` (the person's zone).

        Twice is once: what is put off already stays so. NotYours, DateInPast (today or earlier).
        """
        if day <= self._today(by):
            raise DateInPast
        now = self._clock()
        async with self._storage.change(by) as desk:
            posts = await self._mine(desk, known, by)
            waiting = await desk.posts.said_again(posts)
            if waiting:
                return PutOff(min(post.due_at for post in waiting))
            until = moment_in(_zone(by), day, MORNING)
            for post in posts:
                desk.outbox.add(
                    by.organisation_id, post.note, now, until, again=mark(by.operation)
                )
        return PutOff(until)

    async def take_back(self, known: PostId, by: Actor) -> Letter | None:
        """Undo of `put_off`: the message as it is now; None when it is not true any more."""
        async with self._storage.change(by) as desk:
            posts = await self._mine(desk, known, by)
            await desk.posts.drop([post.id for post in await desk.posts.said_again(posts)])
            return await self._again(desk, posts, by)

    async def shown(self, known: PostId, by: Actor) -> Letter | None:
        """The message of a sent post as the world is now, for editing it; None: all is done."""
        async with self._storage.read() as desk:
            return await self._again(desk, await self._mine(desk, known, by), by)

    async def shown_in(self, message_id: str, by: Actor) -> Letter | None:
        """As `shown`, by the messenger's id of the message; None as well for a foreign one."""
        async with self._storage.read() as desk:
            posts = await desk.posts.of_message(by.person_id, message_id)
            return await self._again(desk, posts, by) if posts else None

    async def _mine(self, desk: Desk, known: PostId, by: Actor) -> list[Post]:
        posts = await desk.posts.together_with(known, by.person_id)
        if not posts:
            raise NotYours
        return posts

    async def _again(self, desk: Desk, posts: Sequence[Post], by: Actor) -> Letter | None:
        found = await hearers(desk.connection, [by.person_id])
        hearer = Hearer(*found[by.person_id])
        calendar = self._calendars.of_organisation(hearer.organisation)
        view = View(self._clock(), hearer, calendar, posts[0].id, posts[0].wanted_at, again=True)
        letters, _ = await worded(desk, posts, view)
        return joined(letters) if letters else None

    def _today(self, by: Actor) -> date:
        return self._clock().astimezone(_zone(by)).date()


def _zone(by: Actor) -> ZoneInfo:
    return ZoneInfo(by.zone)
