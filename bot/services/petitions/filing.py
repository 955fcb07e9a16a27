"""Writing a petition, taking it back, adding words; the other side's consent."""

from dataclasses import replace

from bot.catalog import choices
from bot.domain.errors import NotAllowed, NotYours, TextTooLong, UnknownWord, WorldChanged
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.petitions import SHARED, Petition, PetitionKind, steps
from bot.domain.petitions.filing import Draft, check_decided, drawn_up
from bot.domain.petitions.refusals import PetitionOpen
from bot.domain.petitions.sight import DECIDERS, reads
from bot.domain.posts.about_petitions import PetitionReplied
from bot.services.petitions.reading import PetitionReading
from bot.services.petitions.telling import (
    deciders_of,
    tell_decided,
    tell_deciders,
    tell_filed,
    tell_withdrawn,
)
from bot.storage.desk import Desk

REASONS = {
    PetitionKind.REPLACE_MENTOR: "replace_reasons",
    PetitionKind.MENTOR_RESIGN: "resign_reasons",
    PetitionKind.EMPLOYER_CANCEL: "cancelling_reasons",
    PetitionKind.MEDIATION: "mediation_topics",
    PetitionKind.SUPPORT: "support_topics",
}


class Filing(PetitionReading):
    """The author's half, and that of the side which is asked."""

    async def file(self, draft: Draft, by: Actor) -> Petition:
        """Those who decide hear of it later: until then a slip costs nothing."""
        now = self.clock()
        calendar = self.calendars.of_organisation(by.organisation)
        async with self.storage.change(by) as desk:
            if (done := desk.audit.done("petition.file")) is not None:
                return (await self._of(desk, done))[0]
            pair = await desk.pairs.get(draft.pair)
            petition = drawn_up(draft, pair, by, now, calendar)
            _check_reason(draft)
            if pair is None or await self._asked_already(desk, petition):
                raise PetitionOpen
            deciders = await deciders_of(desk, petition, pair)
            check_decided(draft.kind, anybody=bool(deciders))
            petition = replace(petition, id=await desk.petitions.add(petition))
            tell_filed(desk, petition, pair, deciders, now)
            desk.audit.add("petition.file", petition.id, now, after=_facts(petition))
        return petition

    async def add_words(self, known: int, words: str, by: Actor) -> Petition:
        """The author says more; what was written before is replaced."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, _ = await self._own(desk, known, by)
            if len(words) > steps.LONGEST_WORDS:
                raise TextTooLong(steps.LONGEST_WORDS)
            if desk.audit.done("petition.words") is not None:
                return petition
            if not petition.open:
                raise WorldChanged
            changed = replace(petition, words=words)
            await desk.petitions.save(changed)
            desk.audit.add("petition.words", known, now)
        return changed

    async def withdraw(self, known: int, by: Actor) -> Petition:
        """«Отозвать»: for as long as it is not decided; a cancelling by any of its deciders."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._own(desk, known, by)
            if desk.audit.done("petition.withdraw") is not None:
                return petition
            changed = steps.withdraw(petition, by.person_id, now)
            await desk.petitions.save(changed)
            deciders = await deciders_of(desk, petition, pair)
            await tell_withdrawn(desk, petition, pair, deciders, now)
            facts = _facts(petition), _facts(changed)
            desk.audit.add("petition.withdraw", known, now, *facts)
        return changed

    async def reply(self, known: int, words: str, by: Actor) -> Petition:
        """The author answers a question; who asked hears of it."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._own(desk, known, by)
            if desk.audit.done("petition.reply") is not None:
                return petition
            changed = steps.reply(petition, words)
            await desk.petitions.save(changed)
            for person in await deciders_of(desk, petition, pair):
                note = PetitionReplied(person, known, len(changed.details.talk))
                desk.outbox.add(petition.organisation_id, note, now)
            desk.audit.add("petition.reply", known, now)
        return changed

    async def consent(self, known: int, by: Actor) -> Petition:
        """The other side agrees; with the last yes it goes on to those who decide."""
        now = self.clock()
        calendar = self.calendars.of_organisation(by.organisation)
        async with self.storage.change(by) as desk:
            petition, pair = await self._shared(desk, known, by)
            if desk.audit.done("petition.consent") is not None:
                return petition
            changed = steps.consent(petition, pair, by.person_id, now, calendar)
            await desk.petitions.save(changed)
            if changed.agreed:
                tell_deciders(desk, changed, await deciders_of(desk, changed, pair), now, now)
            desk.audit.add("petition.consent", known, now, _facts(petition), _facts(changed))
        return changed

    async def refuse(self, known: int, by: Actor) -> Petition:
        """The other side doesn't agree: the author is told, nobody else."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._shared(desk, known, by)
            if desk.audit.done("petition.refuse") is not None:
                return petition
            changed = steps.refuse(petition, pair, by.person_id, now)
            await desk.petitions.save(changed)
            tell_decided(desk, changed, pair, now)
            desk.audit.add("petition.refuse", known, now, _facts(petition), _facts(changed))
        return changed

    async def _asked_already(self, desk: Desk, new: Petition) -> bool:
        found = await desk.queue.open_in(new.pair_id, new.kind)
        # A pair's term is extended once at a time, whoever proposed it.
        anybody = new.kind in SHARED or new.kind is PetitionKind.EMPLOYER_CANCEL
        return any(anybody or one.author_id == new.author_id for one in found)

    async def _own(self, desk: Desk, known: int, by: Actor) -> tuple[Petition, Pair]:
        petition, pair = await self._of(desk, known)
        cancelling = petition.kind is PetitionKind.EMPLOYER_CANCEL and by.roles & DECIDERS
        same = petition.organisation_id == by.organisation_id
        within = pair.has(by.person_id)
        if petition.author_id != by.person_id and not (cancelling and same and not within):
            raise NotYours
        return petition, pair

    async def _shared(self, desk: Desk, known: int, by: Actor) -> tuple[Petition, Pair]:
        petition, pair = await self._of(desk, known)
        if not reads(petition, pair, by, self.clock()):
            raise NotYours
        if petition.kind not in SHARED or not pair.has(by.person_id):
            raise NotAllowed
        return petition, pair

    async def _of(self, desk: Desk, known: int) -> tuple[Petition, Pair]:
        petition = await desk.petitions.get(known)
        pair = await desk.pairs.get(petition.pair_id) if petition else None
        if petition is None or pair is None or petition.kind is PetitionKind.HELP_REQUEST:
            raise NotYours
        return petition, pair


def _check_reason(draft: Draft) -> None:
    known = REASONS.get(draft.kind)
    if draft.reason is None:
        return
    if known is None or draft.reason not in {one.code for one in choices(known)}:
        raise UnknownWord


def _facts(petition: Petition) -> dict[str, object]:
    """What the audit keeps: codes, never words."""
    return {"status": petition.status, "kind": petition.kind}
