"""How a plan comes to be: a goal, items proposed by one side and accepted by the other."""

from collections.abc import Sequence
from datetime import date

from bot.domain import planning
from bot.domain.errors import AlreadyDone, NotYours, WorldChanged
from bot.domain.ids import ItemId, PairId, PersonId
from bot.domain.pairs import Pair, require_active, require_member
from bot.domain.people import Actor
from bot.domain.plans import ItemDraft, ItemStatus, PlanItem
from bot.domain.posts.about_pairs import ItemsProposed
from bot.services.programmes.pair_reading import moment
from bot.services.programmes.plan_changing import (
    PlanChanging,
    check_due,
    other_people,
    unsay,
    write_version,
)
from bot.services.programmes.plan_reading import own_item
from bot.storage.desk import Desk


class PlanProposing(PlanChanging):
    """The half of `Planning` that both sides have a say in."""

    async def propose(self, known: PairId, drafts: Sequence[ItemDraft], by: Actor) -> int:
        """All at once; several proposals within a minute are told as one. How many."""
        now, today = self.clock(), self._today(by)
        async with self.storage.change(by) as desk:
            pair = require_active(require_member(await desk.pairs.get(known), by.person_id))
            if desk.audit.done("plan.propose") is not None:
                return len(drafts)
            new = [_proposed(pair, draft, by.person_id, today) for draft in drafts]
            keys = await desk.plans.add_all(by.organisation_id, new, now)
            await self._tell_proposed(desk, pair, keys[0], by)
            desk.audit.add("plan.propose", known, now, after={"items": keys})
        return len(keys)

    async def accept(self, known: ItemId, by: Actor) -> PlanItem:
        """One item becomes part of the plan, and reminders of it begin."""
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            if desk.audit.done("item.accept") is not None:
                return item
            require_active(pair)
            changed = planning.accept(
                item, same_side=pair.same_side(item.proposed_by, by.person_id)
            )
            await write_version(desk, pair, [item], self.clock())
            return await self.keep(desk, "item.accept", item, changed, by)

    async def accept_all(self, known: PairId, by: Actor, up_to: ItemId | None = None) -> int:
        """Everything the other side proposed (up to the last item that was seen); how many."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = require_active(require_member(await desk.pairs.get(known), by.person_id))
            if (done := desk.audit.done("plan.accept")) is not None:
                return done
            items = await desk.plans.of_pair(known)
            seen = [item for item in items if up_to is None or item.id <= up_to]
            waiting = planning.awaiting(seen, pair, by.person_id)
            if not waiting:
                proposed = any(item.status is ItemStatus.PROPOSED for item in seen)
                raise WorldChanged if proposed else AlreadyDone
            accepted = [planning.accept(item, same_side=False) for item in waiting]
            await desk.plans.save_all([(item, self._reminders(item, by)) for item in accepted])
            await write_version(desk, pair, waiting, now)
            after = {"items": [item.id for item in accepted]}
            desk.audit.add("plan.accept", known, now, after=after)
        return len(accepted)

    async def rewrite(self, known: ItemId, draft: ItemDraft, by: Actor) -> PlanItem:
        """Edited, it waits for the other side's yes again."""
        async with self.storage.change(by) as desk:
            pair, item = await own_item(desk, known, by)
            draft = draft.checked()
            if desk.audit.done("item.rewrite") is not None:
                return item
            _check_responsible(require_active(pair), draft)
            if item.status is ItemStatus.PROPOSED and draft.due != item.due:
                check_due(draft.due, self._today(by))
            changed = planning.rewrite(item, draft, by.person_id)
            await self._tell_proposed(desk, pair, known, by)
            return await self.keep(desk, "item.rewrite", item, changed, by)

    async def _tell_proposed(self, desk: Desk, pair: Pair, first: ItemId, by: Actor) -> None:
        people = other_people(pair, by)
        await unsay(desk, ItemsProposed, people, pair.id)
        at = moment(self.clock())
        self.tell(desk, by, [ItemsProposed(one, pair.id, first, at) for one in people])


def _proposed(pair: Pair, draft: ItemDraft, by: PersonId, today: date) -> PlanItem:
    draft = draft.checked()
    check_due(draft.due, today)
    _check_responsible(pair, draft)
    return PlanItem(
        id=ItemId(0),
        pair_id=pair.id,
        number=0,
        direction=draft.direction,
        work_form=draft.work_form,
        title=draft.title,
        due=draft.due,
        status=ItemStatus.PROPOSED,
        proposed_by=by,
        responsible_id=draft.responsible_id,
        details=draft.details,
    )


def _check_responsible(pair: Pair, draft: ItemDraft) -> None:
    for named in (draft.responsible_id, draft.details.led_by):
        if named is not None and not pair.has(named):
            raise NotYours
