"""Difficulties of mentees: opened, assessed, closed by both sides."""

from datetime import timedelta

from bot.domain.bases import needs
from bot.domain.bases.needs import NeedDraft
from bot.domain.difficulties import Difficulty
from bot.domain.errors import NothingToUndo, NotYours
from bot.domain.ids import DifficultyId, PairId, PersonId
from bot.domain.people import MANAGERS, OVERSEERS, Actor
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_bases import NeedOpened, NeedOvercome
from bot.services.bases.rights import (
    local_day,
    may_change,
    need_to_change,
    need_to_see,
)
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

# How long a difficulty written down by a slip can be taken away again by who wrote it.
SLIP = timedelta(hours=1)


class Difficulties:
    """Whoever is a side of it, or manages the base; the plan of a pair works on them."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def get(self, known: DifficultyId, by: Actor) -> Difficulty:
        async with self._storage.read() as desk:
            return await need_to_see(desk, known, by)

    async def decides(self, known: DifficultyId, by: Actor) -> bool:
        """Whether it is for `by` to say that it is overcome."""
        async with self._storage.read() as desk:
            found = await need_to_see(desk, known, by)
            try:
                await _side(desk, found, by)
            except NotYours:
                return False
        return True

    async def of_person(self, known: PersonId, by: Actor) -> list[Difficulty]:
        """The open ones first. NotYours for who may not see the person's card."""
        async with self._storage.read() as desk:
            seen = by.roles & OVERSEERS or await may_change(desk, known, by)
            if not seen or await desk.people.get(known, by.organisation_id) is None:
                raise NotYours
            return await desk.bases.needs.of_people([known])

    async def of_pair(self, known: PairId, by: Actor) -> list[Difficulty]:
        """Those of all mentees of a pair, for its members and for who oversees."""
        async with self._storage.read() as desk:
            pair = await desk.pairs.get(known)
            if pair is None or pair.organisation_id != by.organisation_id:
                raise NotYours
            if not (pair.has(by.person_id) or by.roles & OVERSEERS):
                raise NotYours
            found = await desk.bases.needs.of_pair(known)
        other = by.roles & OVERSEERS or pair.mentor.person_id == by.person_id
        return [one for one in found if other or one.person_id == by.person_id]

    async def open(self, known: PersonId, draft: NeedDraft, by: Actor) -> Difficulty:
        """By the mentee, the mentor or a curator; the mentee hears of it from others."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("need.open")) is not None:
                return await need_to_change(desk, DifficultyId(done), by)
            if await desk.people.get(known, by.organisation_id) is None:
                raise NotYours
            if not await may_change(desk, known, by):
                raise NotYours
            new = needs.opened(draft, known, local_day(now, by))
            added = await desk.bases.needs.add(by.organisation_id, new, now)
            if known != by.person_id:
                note = NeedOpened(known, added)
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("need.open", added, now, after={"type": new.type, "area": new.area})
            return await need_to_change(desk, added, by)

    async def take_back(self, known: DifficultyId, by: Actor) -> None:
        """What was just written down by a slip is gone. NothingToUndo."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("need.take_back") is not None:
                return
            found = await need_to_change(desk, known, by)
            last = await desk.audit.latest(by, "need.", known, now - SLIP)
            if last is None or last[0] != "need.open":
                raise NothingToUndo
            await desk.bases.needs.remove(known)
            desk.audit.add("need.take_back", known, now, after={"person": found.person_id})

    async def assess(self, known: DifficultyId, level: int, by: Actor) -> Difficulty:
        """The first level is that before, the last one that after. BadLevel."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await need_to_change(desk, known, by)
            if desk.audit.done("need.assess") is not None:
                return found
            changed = needs.assessed(found, level)
            await desk.bases.needs.save(changed)
            desk.audit.add("need.assess", known, now, after={"level": level})
        return changed

    async def close(self, known: DifficultyId, by: Actor) -> Difficulty:
        """One side says that it is overcome: closed when the other has said so too.

        A curator speaks for the mentor where the mentee has none.
        """
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await need_to_change(desk, known, by)
            if desk.audit.done("need.close") is not None:
                return found
            mentee, others = await _side(desk, found, by)
            today = local_day(now, by)
            changed = needs.said_closed(found, today, by_mentee=mentee)
            await desk.bases.needs.save(changed)
            for other in others:
                note = NeedOvercome(other, known, today.isoformat())
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("need.close", known, now, after={"status": changed.status})
        return changed

    async def reopen(self, known: DifficultyId, by: Actor) -> Difficulty:
        """That side takes it back, at any time: it is here again."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await need_to_change(desk, known, by)
            if desk.audit.done("need.reopen") is not None:
                return found
            mentee, others = await _side(desk, found, by)
            if (found.closed_by_mentee if mentee else found.closed_by_mentor) is None:
                raise NothingToUndo
            changed = needs.reopened(found, by_mentee=mentee)
            await desk.bases.needs.save(changed)
            keys = [f"NeedOvercome:{other}:{known}:" for other in others]
            if keys:
                await desk.outbox.drop_about(keys, "taken back")
            desk.audit.add("need.reopen", known, now)
        return changed


async def _side(desk: Desk, found: Difficulty, by: Actor) -> tuple[bool, list[PersonId]]:
    """Whether it is the mentee who speaks, and who is to hear of it."""
    mentors = await desk.bases.needs.mentors_of(found.person_id)
    if found.person_id == by.person_id:
        return True, mentors
    if by.person_id not in mentors and (mentors or not by.roles & MANAGERS):
        raise NotYours
    return False, [found.person_id]
