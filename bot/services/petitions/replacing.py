"""Another mentor for the same mentee: the programme goes on, its history stays where it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.catalog import choice
from bot.domain import pairing
from bot.domain.deadlines import first_stage
from bot.domain.errors import NotYours
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.petitions.succession import goes_on, taken_over
from bot.domain.plans import ItemStatus, PlanItem
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import PairClosed
from bot.services.calendars import Calendars
from bot.services.petitions.reading import Seen
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By

# Written into the old plan in the language of the documents.
LANGUAGE = "ru"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """For whom a mentor is sought, and after which pair."""

    previous: PairId
    mentees: tuple[PersonId, ...]


class Replacing:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def follow_up(self, seen: Seen, by: Actor) -> FollowUp:
        """What a new pair begins with: the mentee who asked, or those whom the mentor left alone.

        Who has another pair already is not among them.
        """
        require_role(by, MANAGERS)
        if not seen.follow:
            raise NotYours
        pair, author = seen.pair, seen.petition.author_id
        async with self._storage.read() as desk:
            after = await desk.succession.followers(pair.id)
        placed = {one.person_id for new in after for one in new.mentees}
        left = (member.person_id for member in pair.mentees)
        mentees = tuple(one for one in left if one not in placed)
        return FollowUp(pair.id, (author,) if author in mentees else mentees)

    async def carry_round(self) -> int:
        """New pairs that began take over goal and open items; how many."""
        now, done = self._clock(), 0
        async with self._storage.change() as desk:
            await desk.succession.link()
            waiting = await desk.succession.to_carry()
        for known in waiting:
            async with self._storage.change() as desk:
                new = await desk.pairs.get(known)
                # «Согласен(на)» may be a slip: nothing is closed before it can't be taken back.
                if new is not None and _settled(new, now):
                    await self.carry_over(desk, new, now)
                    done += 1
        return done

    async def carry_over(self, desk: Desk, new: Pair, now: datetime) -> None:
        """The old pair ends as replaced on this day and stays readable; the new one goes on."""
        old = await desk.pairs.get(new.previous_id) if new.previous_id else None
        if old is None:
            return
        organisation = await desk.people.organisation(new.organisation_id)
        today = self._calendars.today(organisation, now)
        calendar = self._calendars.of_organisation(organisation)
        moved = [one.person_id for one in new.mentees if old.has(one.person_id)]
        whole = len(moved) == len(old.mentees)
        items = [it for it in await desk.plans.of_pair(old.id) if goes_on(it, moved, whole=whole)]
        changed = taken_over(new.programme, old.programme)
        await desk.pairs.save_programme(new.id, changed)
        for item in items:
            fresh = replace(item, pair_id=new.id, responsible_id=_whose(item, old, new))
            first = first_stage(item.due, now, calendar)
            remind = {"remind_at": first[0], "remind_days": first[1].days} if first else {}
            await desk.plans.add(new.organisation_id, fresh, now, **remind)
        await self._leave_behind(desk, items)
        await self._end(desk, old, moved, today, now)
        await desk.succession.mark_carried(new.id, now)
        by = By(new.organisation_id, f"carry:{new.id}")
        desk.audit.add_by_itself(by, "pair.carry_over", new.id, now)

    async def _leave_behind(self, desk: Desk, items: Sequence[PlanItem]) -> None:
        """Each item counts once: it is open in the new plan and cancelled in the old one."""
        why = choice("carrying_reasons", "carried_over").say(LANGUAGE)
        for item in items:
            left = replace(item, status=ItemStatus.CANCELLED, cancel_reason=why)
            await desk.plans.save(left, remind_at=None, remind_days=None)

    async def _end(
        self, desk: Desk, old: Pair, moved: Sequence[PersonId], today: date, now: datetime
    ) -> None:
        """A group goes on without the one who left it."""
        if old.status not in (PairStatus.ACTIVE, PairStatus.PAUSED):
            return
        if len(moved) < len(old.mentees):
            await desk.succession.leave(old.id, moved, today)
            return
        closed = pairing.close(old, CompletionReason.REPLACED, today)
        await desk.pairs.save(closed)
        await desk.pairs.save_programme(old.id, closed.programme)
        for member in old.members:
            note = PairClosed(member.person_id, old.id, now.isoformat())
            desk.outbox.add(old.organisation_id, note, now)


def _settled(pair: Pair, now: datetime) -> bool:
    return all(one.agreed_at and one.agreed_at <= now - UNDO_WINDOW for one in pair.members)


def _whose(item: PlanItem, old: Pair, new: Pair) -> PersonId | None:
    """What the former mentor answered for, the new one does."""
    if item.responsible_id == old.mentor.person_id:
        return new.mentor.person_id
    return item.responsible_id
