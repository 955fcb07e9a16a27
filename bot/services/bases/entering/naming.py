"""Applying and nominating: by oneself, or of a colleague; taken back while nobody decided."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.bases import candidacies
from bot.domain.bases.candidacies import LONGEST_WHY, Candidacy, Stage
from bot.domain.bases.parts import BASES, Part, check_entering
from bot.domain.errors import NotYours, TextTooLong, UnknownWord
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, Actor, Role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_bases import CandidateConfirmed, CandidateNamed
from bot.services.bases.entering.admitting import admitted, heads_of
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Named:
    """Whom somebody nominates: entered already, or by name only; for which base, and why."""

    part: Part
    name: str
    person: PersonId | None = None
    why: str = ""


class Naming:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def apply(self, by: Actor, why: str = "") -> Candidacy:
        """«Хочу быть наставником». AlreadyInBase, AlreadyNominated."""
        return await self.nominate(Named(Part.MENTOR, by.name, by.person_id, why), by)

    async def nominate(self, named: Named, by: Actor) -> Candidacy:
        """Anybody names; a curator's naming is confirmed by that itself."""
        if named.part not in BASES:
            raise UnknownWord
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("candidacy.add")) is not None:
                return await self._mine(desk, done, by)
            new = await _new(desk, named, by, now)
            known = await desk.bases.candidacies.add(new)
            found = await self._mine(desk, known, by)
            if by.roles & MANAGERS:
                found = await self._confirmed(desk, found, by)
            else:
                for curator in await desk.people.with_role(by.organisation_id, Role.CURATOR):
                    note = CandidateNamed(curator.id, known)
                    desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("candidacy.add", known, now, after={"part": named.part})
        return found

    async def own(self, by: Actor) -> list[Candidacy]:
        """What was ever decided about oneself, the newest first."""
        async with self._storage.read() as desk:
            return await desk.bases.candidacies.of_person(by.person_id)

    async def take_back(self, known: int, by: Actor) -> Candidacy:
        """By whoever named, while nobody has decided. WorldChanged."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await self._mine(desk, known, by)
            if desk.audit.done("candidacy.withdraw") is not None:
                return found
            changed = candidacies.withdraw(found, now)
            await desk.bases.candidacies.save(changed)
            desk.audit.add("candidacy.withdraw", known, now)
        return changed

    async def _mine(self, desk: Desk, known: int, by: Actor) -> Candidacy:
        found = await desk.bases.candidacies.get(known, by.organisation_id)
        if found is None or found.by_id != by.person_id:
            raise NotYours
        return found

    async def _confirmed(self, desk: Desk, found: Candidacy, by: Actor) -> Candidacy:
        now = self._clock()
        heads = await heads_of(desk, by.organisation_id)
        changed = candidacies.confirm(found, by.person_id, now, head=bool(heads))
        changed = await admitted(desk, changed, by, now)
        await desk.bases.candidacies.save(changed)
        for head in heads:
            note = CandidateConfirmed(head.id, found.id)
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
        return changed


async def _new(desk: Desk, named: Named, by: Actor, now: datetime) -> Candidacy:
    why = " ".join(named.why.split())
    if len(why) > LONGEST_WHY:
        raise TextTooLong(LONGEST_WHY)
    name = named.name
    if named.person is not None:
        person = await desk.people.get(named.person, by.organisation_id)
        if person is None:
            raise NotYours
        check_entering(person.roles, named.part)
        name = person.name
    return Candidacy(
        id=0,
        organisation_id=by.organisation_id,
        part=named.part,
        name=name,
        person_id=named.person,
        by_id=by.person_id,
        why=why,
        stage=Stage.NEW,
        at=now,
    )
