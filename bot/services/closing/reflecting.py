"""Looking back: each their own, shared with the report only by their own word."""

from bot.catalog.closing import reflection_questions
from bot.domain.closing import reflection as rules
from bot.domain.closing.reflection import Reflection
from bot.domain.errors import UnknownWord, WorldChanged
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import Actor
from bot.services.closing.doors import current, member_pair
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

OPEN = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)


class Reflecting:
    """Kept answer by answer: one may stop anywhere and go on weeks later."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def own(self, known: PairId, by: Actor) -> tuple[Pair, Reflection]:
        """One's own and nobody else's; empty where nothing was said yet."""
        async with self._storage.read() as desk:
            pair = await member_pair(desk, known, by)
            return pair, await _of(desk, pair, by)

    async def answer(self, known: PairId, question: str, words: str, by: Actor) -> Reflection:
        """UnknownWord for a question that isn't asked any more."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair, found = await self._to_write(desk, known, by)
            if question not in {one.code for one in reflection_questions()}:
                raise UnknownWord
            if desk.audit.done("reflection.answer") is not None:
                return found
            changed = rules.answered(found, question, words)
            await desk.closing.reflections.save(changed, now)
            after = {"question": question}
            desk.audit.add("reflection.answer", pair.id, now, after=after)
        return changed

    async def share(self, known: PairId, by: Actor, *, yes: bool) -> Reflection:
        """Into the mentor's report, or out of it again."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair = await member_pair(desk, known, by)
            found = await _of(desk, pair, by)
            if desk.audit.done("reflection.share") is not None:
                return found
            changed = rules.shared(found, yes=yes)
            await desk.closing.reflections.save(changed, now)
            before, after = {"shared": found.shared}, {"shared": yes}
            desk.audit.add("reflection.share", pair.id, now, before, after)
        return changed

    async def _to_write(self, desk: Desk, known: PairId, by: Actor) -> tuple[Pair, Reflection]:
        pair = await current(desk, await member_pair(desk, known, by))
        if pair.status not in OPEN:
            raise WorldChanged
        return pair, await _of(desk, pair, by)


async def _of(desk: Desk, pair: Pair, by: Actor) -> Reflection:
    found = await desk.closing.reflections.of(pair.id, by.person_id)
    return found or Reflection(pair.id, pair.organisation_id, by.person_id)
