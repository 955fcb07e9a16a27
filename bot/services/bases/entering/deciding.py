"""The approval queue: a curator confirms, the head approves, either declines with a motive."""

from dataclasses import replace
from datetime import datetime

from bot.domain.bases import candidacies
from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.errors import NotAllowed, NothingToUndo, NotYours, WorldChanged
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.domain.posts import UNDO_WINDOW, Note
from bot.domain.posts.about_bases import (
    CandidateApproved,
    CandidateConfirmed,
    CandidateDeclined,
)
from bot.services.bases.entering.admitting import (
    admitted,
    back_again,
    heads_of,
    never_admitted,
    sent_away,
)
from bot.services.bases.entering.queue import Queue, found_by, key_of, queue_of, to_approve
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

HEADS = frozenset({Role.HEAD})
_DECIDERS = MANAGERS | HEADS


class Deciding:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def waiting(self, by: Actor) -> Queue:
        require_role(by, _DECIDERS)
        async with self._storage.read() as desk:
            return await queue_of(desk, by, self._clock())

    async def look(self, key: str, by: Actor) -> Candidacy:
        """One of the queue by its key, or a candidacy of any stage by its id."""
        require_role(by, _DECIDERS)
        async with self._storage.read() as desk:
            return await found_by(desk, key, by, self._clock())

    async def confirm(self, known: int, by: Actor) -> Candidacy:
        """A curator's yes; the last word where no head has joined."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await found_by(desk, str(known), by, now)
            if desk.audit.done("candidacy.confirm") is not None:
                return found
            heads = await heads_of(desk, by.organisation_id)
            changed = candidacies.confirm(found, by.person_id, now, head=bool(heads))
            changed = await admitted(desk, changed, by, now)
            await desk.bases.candidacies.save(changed)
            if changed.stage is Stage.APPROVED:
                _tell(desk, changed, CandidateApproved, by, now)
            for head in heads:
                note = CandidateConfirmed(head.id, known)
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("candidacy.confirm", known, now, after={"stage": changed.stage})
        return changed

    async def approve(self, keys: list[str], by: Actor) -> datetime:
        """The head's yes to these, or to all that waits when none is named; for `undo`.

        A curator's, where no head has joined.
        """
        require_role(by, _DECIDERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("candidacy.approve") is not None:
                return now
            if Role.HEAD not in by.roles and await heads_of(desk, by.organisation_id):
                raise NotAllowed
            waiting = await to_approve(desk, by, now)
            chosen = [one for one in waiting if not keys or key_of(one) in keys]
            if not chosen:
                raise WorldChanged
            await self._approve(desk, chosen, by, now)
            after = {"candidates": len(chosen)}
            desk.audit.add("candidacy.approve", by.person_id, now, after=after)
        return now

    async def _approve(
        self, desk: Desk, chosen: list[Candidacy], by: Actor, now: datetime
    ) -> None:
        approved = [candidacies.approve(one, by.person_id, now) for one in chosen]
        await desk.bases.candidacies.add_many(one for one in approved if not one.id)
        for one in approved:
            if one.id:
                changed = await admitted(desk, one, by, now)
                await desk.bases.candidacies.save(changed)
                _tell(desk, changed, CandidateApproved, by, now)

    async def decline(self, key: str, motive: str, by: Actor) -> datetime:
        """No, with a motive; who is in the base already leaves it. MotiveNeeded; for `undo`."""
        require_role(by, _DECIDERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("candidacy.decline") is not None:
                return now
            found = await found_by(desk, key, by, now)
            changed = candidacies.decline(found, by.person_id, motive, now)
            if changed.id:
                await desk.bases.candidacies.save(changed)
            else:
                require_role(by, HEADS)
                await self._send_away(desk, changed, by, now)
                changed = replace(changed, id=await desk.bases.candidacies.add(changed))
            _tell(desk, changed, CandidateDeclined, by, now)
            desk.audit.add("candidacy.decline", changed.id, now, after={"part": changed.part})
        return now

    async def _send_away(self, desk: Desk, found: Candidacy, by: Actor, now: datetime) -> None:
        known = found.person_id
        person = await desk.people.get(known, by.organisation_id) if known else None
        if person is None:
            raise NotYours
        await sent_away(desk, person, found.part, found.motive, by, now)

    async def undo(self, at: datetime, by: Actor) -> int:
        """All that was decided by that tap is as before; how many. NothingToUndo."""
        now = self._clock()
        if now > at + UNDO_WINDOW:
            raise NothingToUndo
        async with self._storage.change(by) as desk:
            decided = await desk.bases.candidacies.decided(by.person_id, at)
            if desk.audit.done("candidacy.undo") is not None:
                return len(decided)
            if not decided:
                raise NothingToUndo
            for one in decided:
                await self._undone(desk, one, by, now)
            await desk.bases.candidacies.forget(one.id for one in decided if not one.by_id)
            desk.audit.add("candidacy.undo", by.person_id, now)
        return len(decided)

    async def _undone(self, desk: Desk, one: Candidacy, by: Actor, now: datetime) -> None:
        before = candidacies.undo(one, by.person_id)
        if one.stage is Stage.APPROVED:
            await never_admitted(desk, one)
        elif one.by_id is None and one.person_id is not None:
            await back_again(desk, one.person_id, one.part, by, now)
        if one.by_id is not None:
            await desk.bases.candidacies.save(replace(before, gave_role=False))


def _tell(
    desk: Desk,
    found: Candidacy,
    kind: type[CandidateApproved] | type[CandidateDeclined],
    by: Actor,
    now: datetime,
) -> None:
    """The person, and those who named and confirmed; not the one who decided."""
    hearers = {found.person_id, found.by_id, found.confirmed_by} - {None, by.person_id}
    for hearer in sorted(one for one in hearers if one is not None):
        note: Note = kind(hearer, found.id, now.isoformat())
        desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
