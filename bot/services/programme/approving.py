"""Approval of programmes by the head, the day of their defence, the curator's look at plans."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, NamedTuple

from bot.domain.calendar import ONE_DAY
from bot.domain.errors import DateInPast, NothingToUndo, NotYours
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS, Actor, Role, require_role
from bot.domain.plans import LONGEST_REASON, one_line
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_programme import (
    DefenceSet,
    DefenceSoon,
    PlanChecked,
    ProgrammeApproved,
    ProgrammeReturned,
)
from bot.domain.programme import agreeing
from bot.domain.programme.content import Programme
from bot.domain.programme.life import APPROVED, WAITING, ProgrammeStatus
from bot.services.bases.entering.queue import to_approve
from bot.services.programme.reading import in_plan, joined, may_approve
from bot.services.programme.writing import Writing
from bot.services.programmes.pair_reading import moment, require_manager, require_reader
from bot.storage.desk import Desk
from bot.storage.programme.standing import PlanCheck

# «Утверждённые ОО» and all that came after the approval.
COUNTED = APPROVED | {ProgrammeStatus.COMPLETED, ProgrammeStatus.PUBLISHED}
_DAY_BEFORE, _SAME_MORNING = time(9), time(8)
_UNDONE = ("programme.approve", "programme.return", "programme.agree")


class Awaited(NamedTuple):
    """How much waits for the head's word: programmes, pairs of an order, people of the bases."""

    programmes: int
    orders: int
    people: int


async def awaited_by(desk: Desk, by: Actor, now: datetime) -> Awaited:
    within = by.organisation_id
    programmes = await desk.programme.standing.with_status(within, WAITING, at_work=True)
    _, orders, _ = await desk.orders.counts(within)
    return Awaited(len(programmes), orders, len(await to_approve(desk, by, now)))


class Approving(Writing):
    """The half of `Programmes` for those who oversee."""

    async def awaited(self, by: Actor) -> Awaited:
        """For the menu of a head: four statements."""
        require_role(by, frozenset({Role.HEAD}))
        async with self.storage.read() as desk:
            return await awaited_by(desk, by, self.clock())

    async def queue(self, by: Actor) -> list[Pair]:
        """Programmes that wait for the approval, those with a day of defence by that day."""
        require_role(by, OVERSEERS)
        async with self.storage.read() as desk:
            found = await desk.programme.standing.with_status(
                by.organisation_id, WAITING, at_work=True
            )
        return sorted(found, key=lambda p: (p.programme.defence_on or date.max, p.id))

    async def drafts(self, by: Actor) -> list[Pair]:
        """Pairs at work whose programme isn't agreed yet."""
        require_role(by, OVERSEERS)
        async with self.storage.read() as desk:
            return await desk.programme.standing.with_status(
                by.organisation_id, (ProgrammeStatus.DRAFT,), at_work=True
            )

    async def approved(self, by: Actor) -> int:
        """How many programmes of the school are approved, carried out or finished (001)."""
        require_role(by, OVERSEERS)
        async with self.storage.read() as desk:
            found = await desk.programme.standing.count(by.organisation_id, COUNTED)
        return sum(found.values())

    async def defend(self, known: PairId, day: date, by: Actor) -> Pair:
        """The day of the defence; members hear of it."""
        async with self.storage.change(by) as desk:
            pair = await self._to_approve(desk, known, by)
            if day < self.today(by):
                raise DateInPast
            if desk.audit.done("programme.defend") is not None:
                return pair
            changed = agreeing.defend(pair.programme, day)
            said = day.isoformat()
            self.tell(desk, by, [DefenceSet(m.person_id, known, said) for m in pair.members])
            heads = await joined(desk, by, Role.HEAD)
            self._remind(desk, by, day, [*(m.person_id for m in pair.members), *heads], known)
            return await self.keep_programme(desk, "programme.defend", pair, changed)

    def _remind(
        self, desk: Desk, by: Actor, day: date, people: Iterable[PersonId], known: PairId
    ) -> None:
        """Those who defend and the head: the working day before, and the same morning."""
        calendar, now = self.calendars.of_organisation(by.organisation), self.clock()
        before = calendar.moment(calendar.previous_working(day - ONE_DAY), _DAY_BEFORE)
        for moment_, same in ((before, False), (calendar.moment(day, _SAME_MORNING), True)):
            for person in dict.fromkeys(people) if moment_ > now else ():
                note = DefenceSoon(person, known, day.isoformat(), same)
                desk.outbox.add(by.organisation_id, note, now, moment_)

    async def approve(self, known: PairId, by: Actor) -> Pair:
        """«Утвердить»: it is carried out from its first day."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = await self._to_approve(desk, known, by)
            if desk.audit.done("programme.approve") is not None:
                return pair
            items = len(in_plan(await desk.plans.of_pair(known)))
            changed = agreeing.approve(pair.programme, by.person_id, items, now)
            changed = agreeing.begin(changed, self.today(by))
            curators = await joined(desk, by, Role.CURATOR)
            people = _but(by, [*(m.person_id for m in pair.members), *curators])
            at = moment(now)
            self.tell(desk, by, [ProgrammeApproved(one, known, at) for one in people])
            return await self.keep_programme(desk, "programme.approve", pair, changed)

    async def give_back(self, known: PairId, words: str, by: Actor) -> Pair:
        """«Вернуть», with words to the pair."""
        async with self.storage.change(by) as desk:
            pair = await self._to_approve(desk, known, by)
            words = one_line(words, LONGEST_REASON)
            if desk.audit.done("programme.return") is not None:
                return pair
            changed = agreeing.give_back(pair.programme, words)
            at = moment(self.clock())
            people = _but(by, [member.person_id for member in pair.members])
            self.tell(desk, by, [ProgrammeReturned(one, known, at) for one in people])
            return await self.keep_programme(desk, "programme.return", pair, changed)

    async def undo(self, known: PairId, by: Actor) -> Pair:
        """Take back one's own last approval, return or yes, within a minute."""
        async with self.storage.change(by) as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            if desk.audit.done("programme.undo") is not None:
                return pair
            since = self.clock() - UNDO_WINDOW
            last = await desk.audit.latest(by, "programme.", known, since)
            changed = _undone(pair.programme, by.person_id, last)
            return await self.keep_programme(desk, "programme.undo", pair, changed)

    async def check_plan(self, known: PairId, words: str | None, by: Actor) -> PlanCheck:
        """«План проверен»: the curator has looked at it; the mentor sees when and the words."""
        now, day = self.clock(), self.today(by)
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            said = one_line(words, LONGEST_REASON) if words else None
            check = PlanCheck(known, day, said, by.person_id)
            if desk.audit.done("plan.check") is None:
                row = await desk.programme.standing.add_check(by.organisation_id, check, now)
                for one in _but(by, [pair.mentor.person_id]):
                    self.tell(desk, by, [PlanChecked(one, known, row)])
                desk.audit.add("plan.check", known, now)
        return check

    async def _to_approve(self, desk: Desk, known: PairId, by: Actor) -> Pair:
        require_role(by, frozenset({Role.HEAD, Role.CURATOR}))
        pair = await desk.pairs.get(known)
        if pair is None or pair.organisation_id != by.organisation_id:
            raise NotYours
        if not may_approve(pair, by, await joined(desk, by, Role.HEAD)):
            require_role(by, frozenset({Role.HEAD}))
        return pair


def _undone(
    programme: Programme, by: PersonId, last: tuple[str, dict[str, Any]] | None
) -> Programme:
    if last is None or last[0] not in _UNDONE:
        raise NothingToUndo
    action, before = last
    if action == "programme.agree":
        return agreeing.take_back(programme, by)
    restored = agreeing.restore(programme, ProgrammeStatus(before["status"]))
    defence = date.fromisoformat(before["defence"]) if before["defence"] else None
    agreed = tuple(PersonId(one) for one in before["agreed"])
    return replace(restored, agreed_by=agreed, defence_on=defence)


def _but(by: Actor, people: Iterable[PersonId]) -> list[PersonId]:
    return [one for one in dict.fromkeys(people) if one != by.person_id]
