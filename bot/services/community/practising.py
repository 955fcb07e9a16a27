"""The bank of practices: written by anybody, agreed to, published by a curator, rated by many."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.community import library as tags
from bot.domain.community import practices as rules
from bot.domain.community.practices import (
    LONGEST_TITLE,
    LONGEST_WORDS,
    Criterion,
    Practice,
    PracticePart,
)
from bot.domain.community.refusals import OwnPractice
from bot.domain.errors import NotAllowed, NotYours, TextNeeded, TextTooLong, WorldChanged
from bot.domain.ids import PairId, PracticeId
from bot.domain.names import search_key
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role, require_role
from bot.domain.plans import one_line
from bot.services.community.practice_steps import consents, facts, nameless, tell_ready
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

RATERS = OVERSEERS | {Role.MENTOR}

# Words are looked at after the right to write them.
Values = Callable[[], Mapping[str, object]]


class Practising:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def found(self, by: Actor, words: str = "") -> list[Practice]:
        """Published ones, the best first, and one's own; curators find all that waits."""
        everything = None if by.roles & MANAGERS else by.person_id
        async with self._storage.read() as desk:
            found = await desk.community.practices.visible(by.organisation_id, everything)
        return [one for one in found if _matches(one, words)]

    async def get(self, known: PracticeId, by: Actor) -> Practice:
        async with self._storage.read() as desk:
            return _visible(await desk.community.practices.get(known), by)

    async def sheet(self, known: PracticeId, by: Actor) -> dict[Criterion, int]:
        """What this person gave; empty before."""
        async with self._storage.read() as desk:
            _visible(await desk.community.practices.get(known), by)
            return await desk.community.practices.sheet(known, by.person_id)

    async def start(self, title: str, by: Actor) -> Practice:
        """A draft of one's own; TextNeeded, TextTooLong."""
        words = one_line(title, LONGEST_TITLE)
        return await self._add(
            by, Practice(PracticeId(0), by.organisation_id, words, by.person_id)
        )

    async def from_pair(self, known: PairId, title: str, by: Actor) -> Practice:
        """What an ended programme has taught: by its mentor or a curator, one a pair.

        WorldChanged while it goes on; the one that is there already comes back.
        """
        async with self._storage.read() as desk:
            pair = _own_pair(await desk.pairs.get(known), by)
            there = await desk.community.practices.of_pair(known)
        words = one_line(title, LONGEST_TITLE)
        if pair.status is not PairStatus.CLOSED:
            raise WorldChanged
        if there is not None:
            return there
        new = Practice(
            PracticeId(0),
            by.organisation_id,
            words,
            by.person_id,
            was=(pair.programme.goal or "")[:LONGEST_WORDS],
            pair_id=known,
        )
        return await self._add(by, new)

    async def write(
        self, known: PracticeId, part: PracticePart, words: str, by: Actor
    ) -> Practice:
        """Names of the pair it came from are left out; what was agreed to is asked anew."""
        return await self._change(known, by, lambda: {str(part): _some_words(words)})

    async def retitle(self, known: PracticeId, words: str, by: Actor) -> Practice:
        return await self._change(known, by, lambda: {"title": one_line(words, LONGEST_TITLE)})

    async def retag(self, known: PracticeId, words: str, by: Actor) -> Practice:
        return await self._change(known, by, lambda: {"tags": tags.typed_tags(words)})

    async def agree(self, known: PracticeId, by: Actor, *, yes: bool) -> Practice:
        """The author lets it be shown, or takes that back: then it is shown no more."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            was = _visible(await desk.community.practices.get(known), by)
            if was.author_id != by.person_id:
                raise NotAllowed
            if desk.audit.done("practice.agree") is not None:
                return was
            changed = replace(was, agreed=yes, published=was.published and yes)
            if yes and not was.published:
                await tell_ready(desk, changed, now)
            return await self._keep(desk, "practice.agree", was, changed)

    async def publish(self, known: PracticeId, by: Actor, *, yes: bool) -> Practice:
        """PracticeUnfinished, ConsentFirst."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            was = _visible(await desk.community.practices.get(known), by)
            if desk.audit.done("practice.publish") is not None:
                return was
            if yes:
                rules.require_publishable(was, consents=await consents(desk, was))
            return await self._keep(desk, "practice.publish", was, replace(was, published=yes))

    async def rate(self, known: PracticeId, marks: Mapping[str, int], by: Actor) -> Practice:
        """All five criteria at once; a second sheet replaces the first. OwnPractice, BadNumber."""
        require_role(by, RATERS)
        sheet, now = rules.checked_sheet(marks), self._clock()
        async with self._storage.change(by) as desk:
            found = _visible(await desk.community.practices.get(known), by)
            if found.author_id == by.person_id:
                raise OwnPractice
            if desk.audit.done("practice.rate") is None:
                await desk.community.practices.rate(found, by.person_id, sheet, now)
                desk.audit.add("practice.rate", known, now, after={"points": rules.total(sheet)})
        return await self.get(known, by)

    async def remove(self, known: PracticeId, by: Actor, *, back: bool = False) -> Practice:
        return await self._change(known, by, lambda: {"removed": not back})

    async def _add(self, by: Actor, new: Practice) -> Practice:
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("practice.add")) is not None:
                return _visible(await desk.community.practices.get(PracticeId(done)), by)
            new = replace(new, id=await desk.community.practices.add(new, now))
            desk.audit.add("practice.add", new.id, now, after={"pair": new.pair_id})
        return new

    async def _change(self, known: PracticeId, by: Actor, values: Values) -> Practice:
        async with self._storage.change(by) as desk:
            was = _visible(await desk.community.practices.get(known), by)
            if not may_change(was, by):
                raise NotAllowed
            if desk.audit.done("practice.change") is not None:
                return was
            changed = await nameless(desk, replace(was, **values()))  # type: ignore[arg-type]
            return await self._keep(desk, "practice.change", was, changed)

    async def _keep(self, desk: Desk, action: str, was: Practice, changed: Practice) -> Practice:
        now = self._clock()
        await desk.community.practices.save(changed, now)
        desk.audit.add(action, changed.id, now, facts(was), facts(changed))
        return changed


def may_change(found: Practice, by: Actor) -> bool:
    """Who wrote it, and a curator."""
    return found.author_id == by.person_id or bool(by.roles & MANAGERS)


def _visible(found: Practice | None, by: Actor) -> Practice:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    if (found.removed or not found.published) and not may_change(found, by):
        raise NotYours
    return found


def _own_pair(found: Pair | None, by: Actor) -> Pair:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    if not (found.mentor.person_id == by.person_id or by.roles & MANAGERS):
        raise NotYours
    return found


def _matches(found: Practice, words: str) -> bool:
    known = search_key(f"{found.title} {' '.join(found.tags)}").split()
    return all(any(one.startswith(word) for one in known) for word in search_key(words).split())


def _some_words(words: str) -> str:
    said = words.strip()
    if not said:
        raise TextNeeded
    if len(said) > LONGEST_WORDS:
        raise TextTooLong(LONGEST_WORDS)
    return said
