"""Checkpoints: the usual two by one tap, moved, met with a line of words."""

from datetime import date
from typing import Any

from bot.domain.errors import DateInPast, NotYours
from bot.domain.ids import MilestoneId, PairId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.plans import one_line
from bot.domain.programme import milestones
from bot.domain.programme.milestones import LONGEST_RESULT, Milestone, MilestoneKind
from bot.services.programme.writing import NEVER, Writing, reminders_of
from bot.services.programmes.pair_reading import manages
from bot.storage.desk import Desk


class Checkpoints(Writing):
    """Members and the curator of a pair set them; reminders go to the members."""

    async def add_usual(self, known: PairId, by: Actor) -> tuple[Milestone, ...]:
        """The interim and the final one, where there are none yet."""
        calendar = self.calendars.of_organisation(by.organisation)
        async with self.storage.change(by) as desk:
            pair = await _pair(desk, known, by)
            if desk.audit.done("milestone.usual") is not None:
                return tuple(await desk.programme.milestones.of_pair(known))
            there = {one.kind for one in await desk.programme.milestones.of_pair(known)}
            usual = milestones.usual(pair.programme, known, calendar)
            new = tuple(one for one in usual if one.kind not in there)
            for one in new:
                await self._add(desk, one, by)
            desk.audit.add("milestone.usual", known, self.clock())
        return new

    async def add(self, known: PairId, day: date, by: Actor) -> MilestoneId:
        """One more interim checkpoint."""
        self._ahead(day, by)
        new = Milestone(MilestoneId(0), known, MilestoneKind.INTERIM, day)
        async with self.storage.change(by) as desk:
            await _pair(desk, known, by)
            if (done := desk.audit.done("milestone.add")) is not None:
                return MilestoneId(done)
            made = await self._add(desk, new, by)
            desk.audit.add("milestone.add", made, self.clock(), after={"day": day.isoformat()})
        return made

    async def one(self, known: MilestoneId, by: Actor) -> tuple[Pair, Milestone]:
        async with self.storage.read() as desk:
            return await _own(desk, known, by)

    async def move(self, known: MilestoneId, to: date, by: Actor) -> Milestone:
        self._ahead(to, by)
        async with self.storage.change(by) as desk:
            _, found = await _own(desk, known, by)
            if desk.audit.done("milestone.move") is not None:
                return found
            return await self._keep(desk, "milestone.move", milestones.move(found, to), by)

    async def meet(self, known: MilestoneId, words: str | None, by: Actor) -> Milestone:
        """Reached, with a line about it or without."""
        async with self.storage.change(by) as desk:
            _, found = await _own(desk, known, by)
            said = one_line(words, LONGEST_RESULT) if words else None
            if desk.audit.done("milestone.meet") is not None:
                return found
            changed = milestones.meet(found, by.person_id, self.today(by), said)
            return await self._keep(desk, "milestone.meet", changed, by)

    async def unmeet(self, known: MilestoneId, by: Actor) -> Milestone:
        async with self.storage.change(by) as desk:
            _, found = await _own(desk, known, by)
            if desk.audit.done("milestone.unmeet") is not None:
                return found
            return await self._keep(desk, "milestone.unmeet", milestones.unmeet(found), by)

    async def remove(self, known: MilestoneId, by: Actor) -> PairId:
        """An open checkpoint that is not needed."""
        async with self.storage.change(by) as desk:
            pair, found = await _own(desk, known, by)
            if desk.audit.done("milestone.remove") is None:
                milestones.move(found, found.day)
                await desk.programme.milestones.remove(known)
                before = {"day": found.day.isoformat(), "pair": pair.id}
                desk.audit.add("milestone.remove", known, self.clock(), before)
        return pair.id

    async def _add(self, desk: Desk, new: Milestone, by: Actor) -> MilestoneId:
        return await desk.programme.milestones.add(
            by.organisation_id, new, self.clock(), **self._remind(new, by)
        )

    async def _keep(self, desk: Desk, action: str, changed: Milestone, by: Actor) -> Milestone:
        await desk.programme.milestones.save(changed, **self._remind(changed, by))
        after = {"day": changed.day.isoformat(), "met": not changed.open}
        desk.audit.add(action, changed.id, self.clock(), after=after)
        return changed

    def _remind(self, of: Milestone, by: Actor) -> dict[str, Any]:
        calendar = self.calendars.of_organisation(by.organisation)
        return reminders_of(of.day, self.clock(), calendar) if of.open else NEVER

    def _ahead(self, day: date, by: Actor) -> None:
        if day < self.today(by):
            raise DateInPast


async def _pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    pair = await desk.pairs.get(known)
    if pair is None or not (pair.has(by.person_id) or manages(pair, by)):
        raise NotYours
    return pair


async def _own(desk: Desk, known: MilestoneId, by: Actor) -> tuple[Pair, Milestone]:
    found = await desk.programme.milestones.get(known)
    if found is None:
        raise NotYours
    return await _pair(desk, found.pair_id, by), found
