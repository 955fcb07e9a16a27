"""Single meetings without a programme: recorded by one, confirmed by the others with a tap."""

from bot.domain.calendar import school_year_of
from bot.domain.errors import NothingToUndo, NotYours
from bot.domain.gatherings.speed import (
    SpeedAnswer,
    SpeedDraft,
    SpeedMeeting,
    answer_speed,
    check_speed,
)
from bot.domain.ids import PersonId, SpeedId
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.posts import dedup_key
from bot.domain.posts.about_gatherings import SpeedDenied, SpeedMet
from bot.services.journal.desk_work import DeskWork, tell
from bot.storage.desk import Desk

MOST_SHOWN = 200


class SpeedMeetings(DeskWork):
    async def names(self, people: tuple[PersonId, ...], by: Actor) -> dict[PersonId, str]:
        async with self._storage.read() as desk:
            return await desk.speed.names(by.organisation_id, people)

    async def record(self, draft: SpeedDraft, by: Actor) -> SpeedMeeting:
        """The others are asked after a minute. Refusals: those of `check_speed`, NotYours."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("speed.record")) is not None:
                return await self._get(desk, SpeedId(done), by)
            checked = check_speed(draft, by.person_id, self.today(by))
            names = await desk.speed.names(by.organisation_id, checked.people)
            if set(names) != set(checked.people):
                raise NotYours
            known = await desk.speed.add(by.organisation_id, checked, by.person_id, now)
            tell(desk, by, (SpeedMet(person, known) for person in checked.people), now)
            desk.audit.add("speed.record", known, now, after={"people": list(checked.people)})
            return await self._get(desk, known, by)

    async def answer(self, known: SpeedId, by: Actor, *, yes: bool) -> SpeedMeeting:
        """«Да, было» or «Не было» of one who was met; may be changed later."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            meeting = await self._get(desk, known, by)
            if desk.audit.done("speed.answer") is not None:
                return meeting
            was = answer_speed(meeting, by.person_id)
            answer = SpeedAnswer.CONFIRMED if yes else SpeedAnswer.DENIED
            await desk.speed.answer(known, by.person_id, answer, now)
            if meeting.recorded_by is not None:
                denied = SpeedDenied(meeting.recorded_by, known, by.person_id)
                if yes:
                    await desk.outbox.drop([dedup_key(denied)], "confirmed")
                else:
                    tell(desk, by, [denied], now)
            desk.audit.add(
                "speed.answer", known, now, before={"answer": was.answer}, after={"answer": answer}
            )
            return await self._get(desk, known, by)

    async def withdraw(self, known: SpeedId, by: Actor) -> None:
        """By whoever recorded it, while nobody has confirmed. NothingToUndo."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("speed.withdraw") is not None:
                return
            meeting = await self._get(desk, known, by)
            if meeting.recorded_by != by.person_id:
                raise NotYours
            if meeting.confirmed:
                raise NothingToUndo
            keys = [dedup_key(SpeedMet(one.person_id, known)) for one in meeting.people]
            await desk.outbox.drop(keys, "withdrawn")
            await desk.speed.remove(known)
            desk.audit.add("speed.withdraw", known, now)

    async def one(self, known: SpeedId, by: Actor) -> SpeedMeeting:
        async with self._storage.read() as desk:
            return await self._get(desk, known, by)

    async def mine(self, by: Actor) -> list[SpeedMeeting]:
        async with self._storage.read() as desk:
            return await desk.speed.of_person(by.person_id, MOST_SHOWN)

    async def all_of_year(self, by: Actor) -> list[SpeedMeeting]:
        """For those who oversee: the organisation's, from the beginning of the school year."""
        require_role(by, OVERSEERS)
        since = school_year_of(self.today(by)).opens
        async with self._storage.read() as desk:
            return await desk.speed.of_organisation(by.organisation_id, since, MOST_SHOWN)

    async def _get(self, desk: Desk, known: SpeedId, by: Actor) -> SpeedMeeting:
        """One's own, or any of the organisation for its overseers; else NotYours."""
        found = await desk.speed.get(known, by.organisation_id)
        if found is None or not (found.has(by.person_id) or by.roles & OVERSEERS):
            raise NotYours
        return found
