"""Plan items as a reminder tells them: with the state of the pair and whom the mentor leads."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import ItemId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.plans import PlanItem
from bot.storage.programmes.plans import item_of
from bot.storage.tables import pair, pair_mentee, person, plan_item


@dataclass(frozen=True, slots=True)
class ToldItem:
    item: PlanItem
    pair_status: PairStatus
    mentor: PersonId
    mentees: tuple[str, ...]

    @property
    def alive(self) -> bool:
        return self.pair_status is PairStatus.ACTIVE


async def told_items(
    connection: AsyncConnection, known: Iterable[ItemId]
) -> dict[ItemId, ToldItem]:
    """The items by their ids, one statement for all; missing ones are left out."""
    names = (
        select(func.json_group_array(person.c.name))
        .join(pair_mentee, pair_mentee.c.person_id == person.c.id)
        .where(pair_mentee.c.pair_id == pair.c.id, pair_mentee.c.left_on.is_(None))
        .correlate(pair)
        .scalar_subquery()
        .label("mentee_names")
    )
    found = await connection.execute(
        select(plan_item, pair.c.status.label("pair_status"), pair.c.mentor_id, names)
        .join(pair, pair.c.id == plan_item.c.pair_id)
        .where(plan_item.c.id.in_(set(known)))
    )
    return {ItemId(row.id): _told(row) for row in found}


def _told(row: Any) -> ToldItem:
    names = tuple(sorted(json.loads(row.mentee_names)))
    return ToldItem(item_of(row), PairStatus(row.pair_status), row.mentor_id, names)
