"""Plan items and their moves."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, OrganisationId, PairId, PersonId
from bot.domain.plans import Contour, ItemDetails, ItemStatus, PlanItem
from bot.storage.tables import item_move, plan_item


class Plans:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, organisation: OrganisationId, new: PlanItem, now: datetime, **remind: Any
    ) -> ItemId:
        """Store a new item under the pair's next number (id and number given are ignored)."""
        number = (
            select(func.coalesce(func.max(plan_item.c.number), 0) + 1)
            .where(plan_item.c.pair_id == new.pair_id)
            .scalar_subquery()
        )
        made = await self._connection.execute(
            insert(plan_item).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                number=number,
                created_at=now,
                **item_columns(new),
                **remind,
            )
        )
        key = made.inserted_primary_key
        return ItemId(int(key[0]) if key else 0)

    async def add_all(
        self, organisation: OrganisationId, new: Sequence[PlanItem], now: datetime
    ) -> list[ItemId]:
        """Store proposed items of one pair under its next numbers, in their order."""
        last = await self._connection.scalar(
            select(func.max(plan_item.c.number)).where(plan_item.c.pair_id == new[0].pair_id)
        )
        made = await self._connection.execute(
            insert(plan_item).returning(plan_item.c.id, sort_by_parameter_order=True),
            [
                {
                    "organisation_id": organisation,
                    "pair_id": item.pair_id,
                    "number": (last or 0) + place,
                    "created_at": now,
                    **item_columns(item),
                }
                for place, item in enumerate(new, start=1)
            ],
        )
        return [ItemId(known) for known in made.scalars()]

    async def get(self, known: ItemId) -> PlanItem | None:
        found = await self._connection.execute(select(plan_item).where(plan_item.c.id == known))
        row = found.one_or_none()
        return None if row is None else item_of(row)

    async def of_pair(self, known: PairId) -> list[PlanItem]:
        """All items of a pair's plan, cancelled ones too, in their order."""
        return (await self.of_pairs([known])).get(known, [])

    async def of_pairs(self, known: Sequence[PairId]) -> dict[PairId, list[PlanItem]]:
        found = await self._connection.execute(
            select(plan_item)
            .where(plan_item.c.pair_id.in_(known))
            .order_by(plan_item.c.pair_id, plan_item.c.number)
        )
        plans: dict[PairId, list[PlanItem]] = {}
        for item in map(item_of, found):
            plans.setdefault(item.pair_id, []).append(item)
        return plans

    async def save(self, changed: PlanItem, **remind: Any) -> None:
        """Write an item back, with `remind_at` and `remind_days` where they change."""
        await self._connection.execute(
            update(plan_item)
            .where(plan_item.c.id == changed.id)
            .values(**item_columns(changed), **remind)
        )

    async def save_all(self, changed: Sequence[tuple[PlanItem, dict[str, Any]]]) -> None:
        """Write status and reminders of several items back: one statement."""
        if not changed:
            return
        written = (
            update(plan_item)
            .where(plan_item.c.id == bindparam("item"))
            .values(
                status=bindparam("to"),
                remind_at=bindparam("at", type_=plan_item.c.remind_at.type),
                remind_days=bindparam("days"),
            )
        )
        await self._connection.execute(
            written,
            [
                {
                    "item": item.id,
                    "to": item.status,
                    "at": remind["remind_at"],
                    "days": remind["remind_days"],
                }
                for item, remind in changed
            ],
        )

    async def add_move(
        self,
        organisation: OrganisationId,
        changed: PlanItem,
        was: date,
        by: PersonId | None,
        now: datetime,
    ) -> None:
        await self._connection.execute(
            insert(item_move).values(
                organisation_id=organisation,
                item_id=changed.id,
                from_date=was,
                to_date=changed.due,
                reason=changed.move_reason,
                by_id=by,
                at=now,
            )
        )


def item_columns(of: PlanItem) -> dict[str, Any]:
    return {
        "direction": of.direction,
        "work_form": of.work_form,
        "title": of.title,
        "due": of.due,
        "status": of.status,
        "responsible_id": of.responsible_id,
        "proposed_by": of.proposed_by,
        "done_on": of.done_on,
        "done_by": of.done_by,
        "verified_at": of.verified_at,
        "verified_by": of.verified_by,
        "moves": of.moves,
        "move_reason": of.move_reason,
        "cancel_reason": of.cancel_reason,
        "difficulty_id": of.details.difficulty,
        "expected": of.details.expected,
        "led_by": of.details.led_by,
        "contour": of.details.contour,
        "work_form_words": of.details.form,
        "feedback": of.feedback,
        "outcome": of.outcome,
    }


def item_of(row: Any) -> PlanItem:
    return PlanItem(
        id=ItemId(row.id),
        pair_id=PairId(row.pair_id),
        number=row.number,
        direction=row.direction,
        work_form=row.work_form,
        title=row.title,
        due=row.due,
        status=ItemStatus(row.status),
        responsible_id=row.responsible_id,
        proposed_by=row.proposed_by,
        done_on=row.done_on,
        done_by=row.done_by,
        verified_at=row.verified_at,
        verified_by=row.verified_by,
        moves=row.moves,
        move_reason=row.move_reason,
        cancel_reason=row.cancel_reason,
        details=_details(row),
        feedback=row.feedback,
        outcome=row.outcome,
    )


def _details(row: Any) -> ItemDetails:
    return ItemDetails(
        difficulty=row.difficulty_id,
        expected=row.expected,
        led_by=row.led_by,
        contour=Contour(row.contour) if row.contour else None,
        form=row.work_form_words,
    )
