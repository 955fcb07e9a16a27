"""What every change of a plan does: keeps the item with its reminders, tells the other side."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.errors import DateInPast
from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.plans import PlanItem
from bot.domain.posts import UNDO_WINDOW, Note, key_beginning
from bot.domain.programme import revisions
from bot.domain.programme.content import Part
from bot.domain.programme.revisions import Change
from bot.services.programmes.plan_reading import PlanReading
from bot.storage.desk import Desk


class PlanChanging(PlanReading):
    """Steps shared by all changes; others hear of them after a minute."""

    async def keep(
        self, desk: Desk, action: str, was: PlanItem, changed: PlanItem, by: Actor
    ) -> PlanItem:
        await desk.plans.save(changed, **self._reminders(changed, by))
        desk.audit.add(action, changed.id, self.clock(), facts_of(was), facts_of(changed))
        return changed

    def tell(self, desk: Desk, by: Actor, notes: Iterable[Note]) -> None:
        now: datetime = self.clock()
        for note in notes:
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)


async def write_version(desk: Desk, pair: Pair, items: Sequence[PlanItem], now: datetime) -> None:
    """Items that both sides agreed to after the approval are a version of the programme."""
    if not items or not revisions.is_versioned(pair.programme):
        return
    change = Change(Part.PLAN, [item.title for item in items])
    programme, row = revisions.agreed_elsewhere(pair, change, items[0].proposed_by, now)
    await desk.pairs.save_programme(pair.id, programme)
    await desk.programme.revisions.add(pair.organisation_id, row)


async def unsay(desk: Desk, kind: type[Note], people: Iterable[PersonId], subject: int) -> None:
    keys = [key_beginning(kind, person, subject) for person in people]
    await desk.outbox.drop_about(keys, "said anew or taken back")


def other_people(pair: Pair, by: Actor) -> list[PersonId]:
    return [member.person_id for member in pair.others(by.person_id)]


def check_due(due: date, today: date) -> None:
    if due < today:
        raise DateInPast


def facts_of(item: PlanItem) -> dict[str, Any]:
    """What the audit keeps of an item."""
    return {
        "status": item.status,
        "due": item.due.isoformat(),
        "title": item.title,
        "reason": item.cancel_reason or item.move_reason,
    }
