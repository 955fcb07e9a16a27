"""Publication: everybody is asked, anybody may take it back, somebody puts it on the site."""

from dataclasses import replace

from bot.domain.closing import publication as rules
from bot.domain.closing.publication import Publication, PublicationStatus, status_of
from bot.domain.errors import AlreadyDone, NotYours
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_closing import PublicationAsked, PublicationOff, PublicationReady
from bot.domain.programme import agreeing
from bot.domain.programme.life import ProgrammeStatus
from bot.services.closing.doors import (
    curators_of,
    local_day,
    member_pair,
    steered_pair,
    steers,
)
from bot.services.closing.publication.card import PublicationReading
from bot.storage.desk import Desk

Notice = type[PublicationReady] | type[PublicationOff]


class Publishing(PublicationReading):
    """Each change is stored at once; others hear in a minute."""

    async def ask(self, known: PairId, by: Actor) -> Publication:
        """All participants are asked; who asks answers for the site until somebody else does."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair = rules.require_ended(await steered_pair(desk, known, by))
            found = await desk.closing.publications.get(known)
            if found is not None and desk.audit.done("publication.ask") is None:
                raise AlreadyDone
            if found is not None:
                return found
            new = Publication(known, pair.organisation_id, local_day(now, by), by.person_id)
            await desk.closing.publications.add(new, now)
            for member in pair.members:
                note = PublicationAsked(member.person_id, known)
                desk.outbox.add(pair.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("publication.ask", known, now)
        return new

    async def entrust(self, known: PairId, person: PersonId, by: Actor) -> Publication:
        """Somebody of the organisation puts it on the site; hears at once if all is ready."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair, found = await self._asked(desk, known, by)
            if await desk.people.get(person, pair.organisation_id) is None:
                raise NotYours
            if desk.audit.done("publication.entrust") is not None:
                return found
            changed = replace(found, responsible_id=person)
            await desk.closing.publications.save(changed)
            if status_of(changed, pair) is PublicationStatus.READY:
                await self._tell(desk, PublicationReady, changed, by)
            before = {"person": found.responsible_id}
            desk.audit.add("publication.entrust", known, now, before, {"person": person})
        return changed

    async def answer(self, known: PairId, by: Actor, *, yes: bool) -> Publication:
        """A participant's word, at any time: what stands on the site goes off it with a no."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair = await member_pair(desk, known, by)
            found = await desk.closing.publications.get(known)
            if found is None:
                raise NotYours
            if desk.audit.done("publication.answer") is not None:
                return found
            await desk.closing.publications.answer(found, by.person_id, now, yes=yes)
            changed = replace(found, answers={**found.answers, by.person_id: yes})
            changed = await self._follow(desk, pair, found, changed, by)
            before = {"yes": found.answers.get(by.person_id)}
            desk.audit.add("publication.answer", known, now, before, {"yes": yes})
        return changed

    async def publish(self, known: PairId, url: str, by: Actor) -> Publication:
        """It stands on the site. ConsentsMissing, AddressNeeded."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair, found = await self._published_by(desk, known, by)
            if desk.audit.done("publication.publish") is not None:
                return found
            changed = rules.published(found, pair, url, local_day(now, by))
            await desk.closing.publications.save(changed)
            if pair.programme.status is ProgrammeStatus.COMPLETED:
                await desk.pairs.save_programme(known, agreeing.publish(pair.programme))
            desk.audit.add("publication.publish", known, now)
        return changed

    async def take_off(self, known: PairId, by: Actor) -> Publication:
        """The address was wrong, or it is on the site no more."""
        async with self._storage.change(by) as desk:
            pair, found = await self._published_by(desk, known, by)
            if desk.audit.done("publication.off") is not None:
                return found
            changed = await self._off(desk, pair, found)
            desk.audit.add("publication.off", known, self._clock())
        return changed

    async def _follow(
        self, desk: Desk, pair: Pair, was: Publication, changed: Publication, by: Actor
    ) -> Publication:
        before, after = status_of(was, pair), status_of(changed, pair)
        if before is after:
            return changed
        if after is PublicationStatus.READY:
            await self._tell(desk, PublicationReady, changed, by)
        elif before is PublicationStatus.PUBLISHED:
            changed = await self._off(desk, pair, changed)
            await self._tell(desk, PublicationOff, changed, by)
        return changed

    async def _off(self, desk: Desk, pair: Pair, found: Publication) -> Publication:
        changed = rules.withdrawn(found)
        await desk.closing.publications.save(changed)
        if pair.programme.status is ProgrammeStatus.PUBLISHED:
            await desk.pairs.save_programme(pair.id, agreeing.unpublish(pair.programme))
        return changed

    async def _tell(self, desk: Desk, kind: Notice, about: Publication, by: Actor) -> None:
        """Whoever is responsible; the curators where nobody is."""
        now, one = self._clock(), about.responsible_id
        people = [one] if one else await curators_of(desk, about.organisation_id, None)
        for person in people:
            note = kind(person, about.pair_id, now.isoformat())
            desk.outbox.add(about.organisation_id, note, now, now + UNDO_WINDOW)

    async def _asked(self, desk: Desk, known: PairId, by: Actor) -> tuple[Pair, Publication]:
        pair = await steered_pair(desk, known, by)
        found = await desk.closing.publications.get(known)
        if found is None:
            raise NotYours
        return pair, found

    async def _published_by(
        self, desk: Desk, known: PairId, by: Actor
    ) -> tuple[Pair, Publication]:
        """For curators and for whoever is responsible for the site."""
        pair = await desk.pairs.get(known)
        found = await desk.closing.publications.get(known)
        if pair is None or found is None:
            raise NotYours
        if not steers(pair, by) and found.responsible_id != by.person_id:
            raise NotYours
        return pair, found
