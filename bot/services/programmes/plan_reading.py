"""Looking at plans, and what is asked of the catalogue for them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from bot.catalog.plan_templates import PlanTemplate, plan_template
from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import ItemId, PairId
from bot.domain.pairs import Pair, PairStatus, require_member
from bot.domain.people import Actor
from bot.domain.plans import ItemDraft, PlanItem
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.programmes.pair_reading import require_reader
from bot.storage.desk import Desk
from bot.storage.engine import Storage

_WITH_PLANS = (PairStatus.ACTIVE, PairStatus.PAUSED)


@dataclass(frozen=True, slots=True)
class PlanBoard:
    """A pair's plan as one reader sees it; `others`: how many more plans the reader has."""

    pair: Pair
    items: tuple[PlanItem, ...]
    member: bool
    today: date
    others: int = 0


class PlanReading:
    """The reading half of `Planning`."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self.storage = storage
        self.clock = clock
        self.calendars = calendars

    async def mine(self, by: Actor) -> list[Pair]:
        """Pairs whose plans one works on, newest first."""
        async with self.storage.read() as desk:
            return await desk.pairs.of_person(by.person_id, *_WITH_PLANS)

    async def usual(self, by: Actor) -> PlanBoard | None:
        """The plan that is opened first, or None for who has no pair at work."""
        pairs = await self.mine(by)
        if not pairs:
            return None
        async with self.storage.read() as desk:
            items = await desk.plans.of_pair(pairs[0].id)
        return PlanBoard(pairs[0], tuple(items), True, self._today(by), len(pairs) - 1)  # noqa: FBT003

    async def board(self, known: PairId, by: Actor) -> PlanBoard:
        """Members and overseers read a plan; members alone change it."""
        async with self.storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            items = await desk.plans.of_pair(known)
        return PlanBoard(pair, tuple(items), pair.has(by.person_id), self._today(by))

    async def item(self, known: ItemId, by: Actor) -> tuple[PlanBoard, PlanItem]:
        """One item with its pair."""
        async with self.storage.read() as desk:
            item = await desk.plans.get(known)
            pair = require_reader(await desk.pairs.get(item.pair_id) if item else None, by)
        if item is None:
            raise NotYours
        return PlanBoard(pair, (item,), pair.has(by.person_id), self._today(by)), item

    def from_template(self, pair: Pair, code: str, lang: str, by: Actor) -> list[ItemDraft]:
        """A template's items from the programme's start, or from today where it has begun.

        Days off become the next working day, the end of the programme is not passed.
        """
        calendar = self._calendar(by)
        start = max(pair.programme.start, calendar.day(self.clock()))
        last = max(pair.programme.end, start)
        drafts = (item.draft(lang, start) for item in _template(code).items)
        return [
            replace(draft, due=_working(min(draft.due, last), last, calendar)) for draft in drafts
        ]

    def usual_due(self, by: Actor, distance: timedelta) -> date:
        """So far ahead, on a working day."""
        calendar = self._calendar(by)
        return calendar.next_working(calendar.day(self.clock()) + distance)

    def _calendar(self, by: Actor) -> SchoolCalendar:
        return self.calendars.of_organisation(by.organisation)

    def _today(self, by: Actor) -> date:
        return self.calendars.today(by.organisation, self.clock())

    def _reminders(self, item: PlanItem, by: Actor) -> dict[str, Any]:
        """When to remind of an item that became planned, or whose date changed, now."""
        stage = first_stage(item.due, self.clock(), self._calendar(by)) if item.open else None
        at, days = (stage[0], stage[1].days) if stage else (None, None)
        return {"remind_at": at, "remind_days": days}


async def own_item(desk: Desk, known: ItemId, by: Actor) -> tuple[Pair, PlanItem]:
    """The one door to an item that is to be changed: through its pair's members."""
    item = await desk.plans.get(known)
    pair = require_member(await desk.pairs.get(item.pair_id) if item else None, by.person_id)
    if item is None:
        raise NotYours
    return pair, item


def _template(code: str) -> PlanTemplate:
    try:
        return plan_template(code)
    except KeyError:
        raise UnknownWord from None


def _working(day: date, last: date, calendar: SchoolCalendar) -> date:
    moved = calendar.next_working(day)
    return moved if moved <= last else calendar.previous_working(day)
