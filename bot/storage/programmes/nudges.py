"""What was said or waits to be said by a curator's «Напомнить всем»."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId, PostId
from bot.domain.posts import PostStatus
from bot.domain.posts.about_pairs import ItemsOverdue
from bot.storage.tables import outbox

_KEY = f"{ItemsOverdue.__name__}:"


@dataclass(frozen=True, slots=True)
class Nudged:
    """One reminder: `nudge` names the tap that it came from."""

    id: PostId
    person: PersonId
    pair: PairId
    nudge: str
    status: PostStatus


async def nudged_since(
    connection: AsyncConnection, within: OrganisationId, since: datetime
) -> list[Nudged]:
    """Not those that were dropped."""
    found = await connection.execute(
        select(outbox)
        .where(
            # A range of the unique index: posts of other kinds are not read.
            outbox.c.dedup_key.between(_KEY, _KEY + "\uffff"),
            outbox.c.organisation_id == within,
            outbox.c.created_at >= since,
            outbox.c.status != PostStatus.DROPPED,
        )
        .order_by(outbox.c.id)
    )
    return [_nudged(row) for row in found]


async def drop_nudge(
    connection: AsyncConnection, within: OrganisationId, nudge: str, reason: str
) -> int:
    """Take back what still waits of one tap; how many."""
    gone = await connection.execute(
        update(outbox)
        .where(
            outbox.c.dedup_key.between(_KEY, _KEY + "\uffff"),
            outbox.c.organisation_id == within,
            outbox.c.payload["nudge"].as_string() == nudge,
            outbox.c.status == PostStatus.WAITING,
        )
        .values(status=PostStatus.DROPPED, reason=reason)
    )
    return int(gone.rowcount)


def pairs_of(nudged: Sequence[Nudged]) -> set[tuple[PersonId, PairId]]:
    return {(one.person, one.pair) for one in nudged}


def _nudged(row: Any) -> Nudged:
    return Nudged(
        id=PostId(row.id),
        person=PersonId(row.person_id),
        pair=PairId(row.payload["pair"]),
        nudge=row.payload["nudge"],
        status=row.status,
    )
