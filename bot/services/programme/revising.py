"""Versions of an approved programme: a change is proposed with a reason, the others agree."""

from dataclasses import replace

from bot.domain.errors import NotYours
from bot.domain.ids import PairId, RevisionId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.plans import LONGEST_REASON, one_line
from bot.domain.posts.about_programme import RevisionProposed, RevisionSettled
from bot.domain.programme import revisions
from bot.domain.programme.content import Part
from bot.domain.programme.refusals import ApprovedAlready
from bot.domain.programme.revisions import Change, Revision, RevisionStatus
from bot.services.programme.reading import own_pair
from bot.services.programme.writing import Writing
from bot.storage.desk import Desk


class Revising(Writing):
    """The half of `Programmes` for what all have agreed to already."""

    async def propose_change(
        self, known: PairId, change: Change, by: Actor, *, by_diagnosis: bool = False
    ) -> Revision:
        """A member proposes; the others are asked. The term is a petition's business.

        `by_diagnosis`: the newest diagnosis of the pair's mentees is what it answers.
        """
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            if change.part is Part.TERM:
                raise ApprovedAlready
            change = _reasoned(change)
            if (done := desk.audit.done("revision.propose")) is not None:
                return (await _own_revision(desk, RevisionId(done), by))[1]
            if by_diagnosis:
                change = replace(change, diagnosis=await _newest_diagnosis(desk, pair))
            changed, new = revisions.propose(pair.programme, change, known, by.person_id, now)
            new = replace(new, id=await desk.programme.revisions.add(by.organisation_id, new))
            await desk.pairs.save_programme(known, changed)
            people = [m.person_id for m in pair.members if m.person_id != by.person_id]
            self.tell(desk, by, [RevisionProposed(one, new.id) for one in people])
            desk.audit.add("revision.propose", new.id, now, after={"part": new.part})
        return new

    async def accept_change(self, known: RevisionId, by: Actor) -> Revision:
        """Agreed by all, it becomes the next version."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, found = await _own_revision(desk, known, by)
            if desk.audit.done("revision.accept") is not None:
                return found
            members = [member.person_id for member in pair.members]
            changed = revisions.accept(found, by.person_id, members, now)
            if changed.status is RevisionStatus.AGREED:
                programme = revisions.applied(pair.programme, changed)
                changed = replace(changed, number=programme.version)
                await desk.pairs.save_programme(pair.id, programme)
            return await self._settle(desk, changed, by, "revision.accept")

    async def refuse_change(self, known: RevisionId, by: Actor) -> Revision:
        """«Не согласен(на)», or taken back by the one who proposed it."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, found = await _own_revision(desk, known, by)
            if desk.audit.done("revision.refuse") is not None:
                return found
            changed = revisions.refuse(found, by.person_id, now)
            await desk.pairs.save_programme(pair.id, revisions.settled(pair.programme, found.was))
            return await self._settle(desk, changed, by, "revision.refuse")

    async def _settle(self, desk: Desk, changed: Revision, by: Actor, action: str) -> Revision:
        await desk.programme.revisions.save(changed)
        settled = changed.status is not RevisionStatus.PROPOSED
        author = changed.proposed_by
        if settled and author is not None and author != by.person_id:
            self.tell(desk, by, [RevisionSettled(author, changed.id)])
        desk.audit.add(action, changed.id, self.clock(), after={"status": changed.status})
        return changed


async def _newest_diagnosis(desk: Desk, pair: Pair) -> int | None:
    found = [
        one.id
        for mentee in pair.mentees
        for one in (await desk.bases.needs.diagnoses(mentee.person_id))[:1]
    ]
    return max(found, default=None)


async def _own_revision(desk: Desk, known: RevisionId, by: Actor) -> tuple[Pair, Revision]:
    found = await desk.programme.revisions.get(known)
    if found is None:
        raise NotYours
    return await own_pair(desk, found.pair_id, by), found


def _reasoned(change: Change) -> Change:
    return replace(change, why=one_line(change.why, LONGEST_REASON))
