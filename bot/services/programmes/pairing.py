"""Pairs: proposed by a curator, agreed by both sides, started by an order, closed by a reason."""

from datetime import date
from typing import Any

from bot.domain import pairing
from bot.domain.closing.ending import why
from bot.domain.errors import NothingToUndo
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import (
    CompletionReason,
    Order,
    Pair,
    PairStatus,
    require_active,
    require_member,
)
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW, key_beginning
from bot.domain.posts.about_pairs import (
    PairClosed,
    PairPaused,
    PairResumed,
)
from bot.domain.posts.about_programme import RhythmSet
from bot.domain.programme.life import ProgrammeStatus
from bot.services.closing.ending import ended
from bot.services.programmes.pair_reading import require_manager, require_reader
from bot.services.programmes.pair_telling import others, tell, tell_not_formed, tell_settled
from bot.services.programmes.proposing import Proposing, facts, with_a_place
from bot.storage.desk import Desk


class Pairing(Proposing):
    """Each change is undone by a tap within a minute; others hear of it afterwards."""

    async def agree(self, known: PairId, by: Actor) -> Pair:
        """«Согласен(на)»; the pair starts when all agreed and the order is known."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            if desk.audit.done("pair.agree") is not None:
                return pair
            changed = pairing.agree(pair, by.person_id, now)
            await desk.pairs.save_answer(changed, by.person_id)
            await tell_settled(desk, pair, changed, by, self.clock())
            desk.audit.add("pair.agree", known, now, facts(pair), facts(changed))
        return changed

    async def decline(self, known: PairId, by: Actor) -> Pair:
        """«Не сейчас»: the others hear «не состоялась», not from whom."""
        async with self.storage.change(by) as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            if desk.audit.done("pair.decline") is not None:
                return pair
            changed = pairing.decline(pair, self._today(by))
            await tell_not_formed(desk, changed, by, self.clock())
            return await self._keep(desk, "pair.decline", pair, changed)

    async def withdraw(self, known: PairId, by: Actor) -> Pair:
        """The curator takes the proposal back."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("pair.withdraw") is not None:
                return pair
            changed = pairing.withdraw(pair, self._today(by))
            await tell_not_formed(desk, changed, by, self.clock())
            return await self._keep(desk, "pair.withdraw", pair, changed)

    async def undo(self, known: PairId, by: Actor) -> Pair:
        """Take back one's own last answer, withdrawal or closing, within a minute."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            if desk.audit.done("pair.undo") is not None:
                return pair
            last = await desk.audit.latest(by, "pair.", known, now - UNDO_WINDOW)
            changed = _undone(pair, by.person_id, last)
            if pair.status is PairStatus.CLOSED:
                changed = await with_a_place(desk, changed)
                await desk.closing.reports.forget_untouched(known)
            await desk.pairs.save_answer(changed, by.person_id)
            if changed.programme != pair.programme:
                await desk.pairs.save_programme(known, changed.programme)
            desk.audit.add("pair.undo", known, now, facts(pair), facts(changed))
        return changed

    async def set_order(self, known: PairId, order: Order, by: Actor) -> Pair:
        """The order's number, or that it is being prepared."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("pair.order") is not None:
                return pair
            changed = pairing.set_order(pair, order)
            await tell_settled(desk, pair, changed, by, self.clock())
            return await self._keep(desk, "pair.order", pair, changed)

    async def close(
        self, known: PairId, reason: CompletionReason, by: Actor, words: str | None = None
    ) -> Pair:
        """Both sides are told, with the reason. ReasonNeeded where it must be put in words."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            said = why(reason, words)
            if desk.audit.done("pair.close") is not None:
                return pair
            changed = pairing.close(pair, reason, self._today(by))
            tell(desk, PairClosed, changed, others(changed, by), self.clock())
            await ended(desk, changed, said, self._today(by), self.clock())
            return await self._keep(desk, "pair.close", pair, changed)

    async def pause(self, known: PairId, by: Actor) -> Pair:
        """Nobody is reminded of anything until it goes on."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("pair.pause") is not None:
                return pair
            changed = pairing.pause(pair)
            tell(desk, PairPaused, changed, others(changed, by), self.clock())
            return await self._keep(desk, "pair.pause", pair, changed)

    async def resume(self, known: PairId, by: Actor) -> Pair:
        """Within a minute the pause is taken back: nobody hears of either."""
        async with self.storage.change(by) as desk:
            pair = require_manager(await desk.pairs.get(known), by)
            if desk.audit.done("pair.resume") is not None:
                return pair
            last = await desk.audit.latest(by, "pair.", known, self.clock() - UNDO_WINDOW)
            slip = last is not None and last[0] == "pair.pause"
            changed = pairing.resume(pair, None if slip else self._today(by))
            tell(desk, PairResumed, changed, [] if slip else others(changed, by), self.clock())
            return await self._keep(desk, "pair.resume", pair, changed)

    async def meet_every(self, known: PairId, days: int | None, by: Actor) -> Pair:
        """A rhythm of the pair's own, by either side; None: as is usual. BadNumber."""
        async with self.storage.change(by) as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            if desk.audit.done("pair.rhythm") is not None:
                return pair
            changed, people = pairing.meet_every(require_active(pair), days), others(pair, by)
            keys = [key_beginning(RhythmSet, one, known) for one in people]
            await desk.outbox.drop_about(keys, "chosen anew")
            tell(desk, RhythmSet, changed, people, self.clock())
            await desk.pairs.save(changed)
            desk.audit.add(
                "pair.rhythm", known, self.clock(), {"days": pair.rhythm}, {"days": days}
            )
        return changed

    def _today(self, by: Actor) -> date:
        return self.calendars.today(by.organisation, self.clock())

    async def _keep(self, desk: Desk, action: str, was: Pair, changed: Pair) -> Pair:
        await desk.pairs.save(changed)
        desk.audit.add(action, changed.id, self.clock(), facts(was), facts(changed))
        return changed


def _undone(pair: Pair, by: PersonId, last: tuple[str, dict[str, Any]] | None) -> Pair:
    match last:
        case ("pair.agree", _):
            return pairing.take_back(pair, by)
        case ("pair.decline" | "pair.withdraw" | "pair.close", before):
            return pairing.reopen(pair, PairStatus(before["status"]), _programme(before))
        case _:
            raise NothingToUndo


def _programme(before: dict[str, Any]) -> ProgrammeStatus:
    return ProgrammeStatus(before.get("programme", ProgrammeStatus.DRAFT))
