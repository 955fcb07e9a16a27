"""Looking at a programme: its text and all that stands around it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.ids import PairId, PersonId, RevisionId
from bot.domain.pairs import Pair, require_active, require_member
from bot.domain.people import Actor, Role
from bot.domain.plans import Direction, ItemStatus, PlanItem
from bot.domain.posts import UNDO_WINDOW, Note
from bot.domain.programme.content import Programme
from bot.domain.programme.life import WAITING
from bot.domain.programme.milestones import Milestone
from bot.domain.programme.revisions import Revision, RevisionStatus
from bot.domain.programme.rules import Rules
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.programmes.pair_reading import manages, require_reader
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.programme.standing import PlanCheck


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme as one reader sees it.

    `approver`: may approve it; `headless`: no head has joined, so curators approve;
    `items`: without those left out of the plan.
    """

    pair: Pair
    items: tuple[PlanItem, ...]
    milestones: tuple[Milestone, ...]
    rules: Rules | None
    waiting: Revision | None
    check: PlanCheck | None
    member: bool
    manager: bool
    approver: bool
    headless: bool
    today: date

    @property
    def programme(self) -> Programme:
        return self.pair.programme

    @property
    def empty(self) -> tuple[Direction, ...]:
        """Directions without an item."""
        return empty_directions(self.items)


class ProgrammeReading:
    """The reading half of `Programmes`."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self.storage = storage
        self.clock = clock
        self.calendars = calendars

    async def view(self, known: PairId, by: Actor) -> ProgrammeView:
        """Members and overseers read a programme."""
        async with self.storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            items = await desk.plans.of_pair(known)
            milestones = await desk.programme.milestones.of_pair(known)
            rules = await desk.programme.agreements.latest(known)
            revisions = await desk.programme.revisions.of_pair(known)
            check = await desk.programme.standing.latest_check(known)
            heads = await joined(desk, by, Role.HEAD)
        return ProgrammeView(
            pair=pair,
            items=in_plan(items),
            milestones=tuple(milestones),
            rules=rules,
            waiting=_waiting(revisions),
            check=check,
            member=pair.has(by.person_id),
            manager=manages(pair, by),
            approver=may_approve(pair, by, heads),
            headless=not heads,
            today=self.today(by),
        )

    async def history(self, known: PairId, by: Actor) -> tuple[Pair, list[Revision]]:
        """Changes of an approved programme, what waits for an answer first."""
        async with self.storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            return pair, await desk.programme.revisions.of_pair(known)

    async def revision(self, known: RevisionId, by: Actor) -> tuple[Pair, Revision]:
        async with self.storage.read() as desk:
            found = await desk.programme.revisions.get(known)
            pair = require_reader(await desk.pairs.get(found.pair_id) if found else None, by)
        assert found is not None  # noqa: S101 (without it there is no pair)
        return pair, found

    def today(self, by: Actor) -> date:
        return self.calendars.today(by.organisation, self.clock())

    def tell(self, desk: Desk, by: Actor, notes: Iterable[Note]) -> None:
        """Others hear after a minute."""
        now = self.clock()
        for note in notes:
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)


async def own_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    """The one door to a programme that is to be changed: a member of a pair at work."""
    return require_active(require_member(await desk.pairs.get(known), by.person_id))


async def joined(desk: Desk, by: Actor, role: Role) -> list[PersonId]:
    """Who has the role and can be asked: those who have joined."""
    found = await desk.people.with_role(by.organisation_id, role)
    return [person.id for person in found if person.account_id is not None]


def may_approve(pair: Pair, by: Actor, heads: Iterable[PersonId]) -> bool:
    """The head; a curator, where no head has joined."""
    if pair.organisation_id != by.organisation_id:
        return False
    return Role.HEAD in by.roles or (not list(heads) and Role.CURATOR in by.roles)


def in_plan(items: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    return tuple(item for item in items if item.status is not ItemStatus.CANCELLED)


def empty_directions(items: Iterable[PlanItem]) -> tuple[Direction, ...]:
    """The seven directions but those that some item serves."""
    served = {item.direction for item in in_plan(items)}
    return tuple(one for one in Direction if one not in served)


def is_waiting(pair: Pair) -> bool:
    return pair.programme.status in WAITING


def _waiting(revisions: Iterable[Revision]) -> Revision | None:
    return next((one for one in revisions if one.status is RevisionStatus.PROPOSED), None)
