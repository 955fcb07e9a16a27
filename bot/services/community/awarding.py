"""The register of awards: proposed with facts as the ground, decided by curator or head."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.catalog.stems import stems
from bot.domain.community.awards import (
    LONGEST_AMOUNT,
    LONGEST_GROUND,
    Award,
    AwardKind,
    AwardStatus,
    is_discipline,
)
from bot.domain.community.refusals import TalkInPerson
from bot.domain.errors import NotAllowed, NotYours, SamePerson, WorldChanged
from bot.domain.ids import AwardId, PersonId
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.plans import one_line
from bot.services.community.award_kinds import called
from bot.services.community.award_telling import tell_curators, tell_of_granting
from bot.services.community.merits import DECIDERS, PROPOSERS, proposable
from bot.services.ports import Clock
from bot.storage.engine import Storage

LONGEST_ORDER = 60
_NOT_FOR_ONESELF = ("award.grant", "award.order", "award.measure")


class Awarding:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def register(self, by: Actor) -> list[Award]:
        """All of them for who oversees; to others what they were given and what they proposed."""
        async with self._storage.read() as desk:
            found = await desk.community.awards.of_organisation(by.organisation_id)
        return [one for one in found if _sees(one, by)]

    async def get(self, known: AwardId, by: Actor) -> Award:
        async with self._storage.read() as desk:
            return _visible(await desk.community.awards.get(known), by)

    async def propose(
        self, of: PersonId, kind: AwardKind, by: Actor, own_kind: int | None = None
    ) -> Award:
        """SamePerson for oneself; a mentor for own mentees only. `own_kind`: by its id."""
        require_role(by, PROPOSERS)
        if of == by.person_id:
            raise SamePerson
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("award.propose")) is not None:
                return _visible(await desk.community.awards.get(AwardId(done)), by)
            person = await proposable(desk, of, by)
            own = await called(desk, own_kind, by)
            new = Award(
                AwardId(0),
                by.organisation_id,
                of,
                kind,
                AwardStatus.PROPOSED,
                name=person.name,
                proposed_by=by.person_id,
                proposed_name=by.name,
                own_kind=own,
            )
            new = replace(new, id=await desk.community.awards.add(new, now))
            await tell_curators(desk, new, by, now)
            desk.audit.add("award.propose", new.id, now, after={"kind": kind, "person": of})
        return new

    async def explain(self, known: AwardId, words: str, by: Actor) -> Award:
        """The ground in own words; TalkInPerson for what is no award."""
        writes = _open_to(by)

        def check(found: Award) -> None:
            writes(found)
            if is_discipline(one_line(words, LONGEST_GROUND), stems().discipline):
                raise TalkInPerson

        ground = " ".join(words.split())
        return await self._change("award.explain", known, by, check, ground=ground)

    async def measure(self, known: AwardId, amount: str, by: Actor) -> Award:
        """How much, as the school measures it: «10 %», «3 балла»."""
        require_role(by, DECIDERS)
        said = one_line(amount, LONGEST_AMOUNT)
        return await self._change("award.measure", known, by, _decidable, amount=said)

    async def order(self, known: AwardId, number: str, on: date | None, by: Actor) -> Award:
        require_role(by, DECIDERS)
        said = one_line(number, LONGEST_ORDER)
        return await self._change(
            "award.order", known, by, _decidable, order_number=said, order_on=on
        )

    async def grant(self, known: AwardId, by: Actor) -> Award:
        """The person hears of it in a minute; nobody awards oneself."""
        require_role(by, DECIDERS)
        return await self._change("award.grant", known, by, _waits, status=AwardStatus.GRANTED)

    async def decline(self, known: AwardId, by: Actor) -> Award:
        require_role(by, DECIDERS)
        return await self._change("award.decline", known, by, _waits, status=AwardStatus.DECLINED)

    async def reopen(self, known: AwardId, by: Actor) -> Award:
        """Undecided again, as long as the person has not answered."""
        require_role(by, DECIDERS)
        return await self._change(
            "award.reopen", known, by, _reopenable, status=AwardStatus.PROPOSED
        )

    async def let_tell(self, known: AwardId, by: Actor, *, yes: bool) -> Award:
        """Whether others may congratulate: the person alone says."""
        return await self._change("award.tell", known, by, _granted_to(by), may_tell=yes)

    async def _change(
        self,
        action: str,
        known: AwardId,
        by: Actor,
        check: Callable[[Award], None],
        **values: object,
    ) -> Award:
        now = self._clock()
        async with self._storage.change(by) as desk:
            was = _visible(await desk.community.awards.get(known), by)
            if desk.audit.done(action) is not None:
                return was
            if action in _NOT_FOR_ONESELF and was.person_id == by.person_id:
                raise SamePerson
            check(was)
            changed = replace(was, **values)  # type: ignore[arg-type]
            await desk.community.awards.save(changed, now)
            await tell_of_granting(desk, was, changed, self._clock())
            desk.audit.add(action, known, now, {"status": was.status}, {"status": changed.status})
        return changed


def _sees(found: Award, by: Actor) -> bool:
    mine = found.person_id == by.person_id and found.status is AwardStatus.GRANTED
    return mine or found.proposed_by == by.person_id or bool(by.roles & OVERSEERS)


def _visible(found: Award | None, by: Actor) -> Award:
    if found is None or found.organisation_id != by.organisation_id or not _sees(found, by):
        raise NotYours
    return found


def _open_to(by: Actor) -> Callable[[Award], None]:
    def check(found: Award) -> None:
        if not (by.roles & DECIDERS or found.proposed_by == by.person_id):
            raise NotAllowed
        _waits(found)

    return check


def _waits(found: Award) -> None:
    if found.status is not AwardStatus.PROPOSED:
        raise WorldChanged


def _decidable(found: Award) -> None:
    if found.status is AwardStatus.DECLINED:
        raise WorldChanged


def _reopenable(found: Award) -> None:
    if found.status is AwardStatus.PROPOSED or found.may_tell is not None:
        raise WorldChanged


def _granted_to(by: Actor) -> Callable[[Award], None]:
    def check(found: Award) -> None:
        if found.person_id != by.person_id:
            raise NotAllowed
        if found.status is not AwardStatus.GRANTED:
            raise WorldChanged

    return check
