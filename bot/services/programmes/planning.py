"""A pair's plan at work: one side does an item, the other verifies; dates move with a reason."""

from datetime import date

from bot.domain import planning
from bot.domain.ids import ItemId, PersonId
from bot.domain.pairs import Pair, require_active
from bot.domain.people import Actor
from bot.domain.plans import PlanItem
from bot.domain.posts.about_pairs import ItemCancelled, ItemDone, ItemMoved, ItemReturned
from bot.domain.posts.about_programme import ItemFeedback
from bot.services.programmes.pair_reading import moment
from bot.services.programmes.plan_changing import check_due, other_people, unsay
from bot.services.programmes.plan_proposing import PlanProposing
from bot.services.programmes.plan_reading import own_item


class Planning(PlanProposing):
    """All that members do with their plan."""

    async def finish(self, known: ItemId, by: Actor) -> PlanItem:
        """«Сделано»: the other side is asked to confirm."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.finish") is not None:
                return item
            changed = planning.finish(item, by.person_id, self._today(by))
            people = _verifiers(require_active(pair), item, by.person_id)
            self.tell(desk, by, [ItemDone(one, known, moment(now)) for one in people])
            return await self.keep(desk, "item.finish", item, changed, by)

    async def unfinish(self, known: ItemId, by: Actor) -> PlanItem:
        """The side that said «сделано» takes it back while it is not confirmed."""
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.unfinish") is not None:
                return item
            changed = planning.unfinish(item, same_side=pair.same_side(item.done_by, by.person_id))
            await unsay(desk, ItemDone, other_people(pair, by), known)
            return await self.keep(desk, "item.unfinish", item, changed, by)

    async def verify(self, known: ItemId, by: Actor) -> PlanItem:
        """«Подтвердить», by the other side."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.verify") is not None:
                return item
            same = pair.same_side(item.done_by, by.person_id)
            changed = planning.verify(item, by.person_id, now, same_side=same)
            return await self.keep(desk, "item.verify", item, changed, by)

    async def unverify(self, known: ItemId, by: Actor) -> PlanItem:
        """A slip taken back within the minute."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            _, item = await own_item(desk, known, by)
            if desk.audit.done("item.unverify") is not None:
                return item
            changed = planning.unverify(item, by.person_id, now)
            return await self.keep(desk, "item.unverify", item, changed, by)

    async def say_back(self, known: ItemId, words: str, by: Actor) -> PlanItem:
        """A word of feedback to an item that one has confirmed (source: 002)."""
        async with self.storage.change(by) as desk:
            _, item = await own_item(desk, known, by)
            if desk.audit.done("item.feedback") is not None:
                return item
            changed = planning.say_back(item, by.person_id, words)
            people = [one for one in (item.done_by,) if one and one != by.person_id]
            at = moment(self.clock())
            self.tell(desk, by, [ItemFeedback(one, known, at) for one in people])
            await desk.plans.save(changed)
            desk.audit.add("item.feedback", known, self.clock())
        return changed

    async def end_contest(self, known: ItemId, said: str, by: Actor) -> PlanItem:
        """What a contest ended with: a `ContestOutcome`, or own words of either side."""
        async with self.storage.change(by) as desk:
            _, item = await own_item(desk, known, by)
            if desk.audit.done("item.outcome") is not None:
                return item
            changed = planning.end_contest(item, said)
            await desk.plans.save(changed)
            desk.audit.add("item.outcome", known, self.clock())
        return changed

    async def give_back(self, known: ItemId, words: str, by: Actor) -> PlanItem:
        """«Вернуть», with a sentence for the one who did it."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            words = planning.clean_words(words)
            if desk.audit.done("item.return") is not None:
                return item
            changed = planning.give_back(
                item, same_side=pair.same_side(item.done_by, by.person_id)
            )
            people = [item.done_by] if item.done_by else other_people(pair, by)
            notes = [ItemReturned(one, known, moment(now), words) for one in people]
            self.tell(desk, by, notes)
            return await self.keep(desk, "item.return", item, changed, by)

    async def move(self, known: ItemId, to: date, reason: str, by: Actor) -> PlanItem:
        """Another date with a reason: the other side is told, the move is counted."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.move") is not None:
                return item
            check_due(to, self._today(by))
            changed = planning.move(item, to, reason)
            await desk.plans.add_move(by.organisation_id, changed, item.due, by.person_id, now)
            people = other_people(require_active(pair), by)
            self.tell(desk, by, [ItemMoved(one, known, changed.moves) for one in people])
            return await self.keep(desk, "item.move", item, changed, by)

    async def cancel(self, known: ItemId, reason: str, by: Actor) -> PlanItem:
        """Left out with a reason; the other side is told."""
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.cancel") is not None:
                return item
            changed = planning.cancel(item, reason)
            people = other_people(require_active(pair), by)
            self.tell(desk, by, [ItemCancelled(one, known) for one in people])
            return await self.keep(desk, "item.cancel", item, changed, by)


def _verifiers(pair: Pair, item: PlanItem, by: PersonId) -> list[PersonId]:
    """The mentor, or the mentee whose item it is; in a group all of them when it is all theirs."""
    others = [member.person_id for member in pair.others(by)]
    return [item.responsible_id] if item.responsible_id in others else others
