"""The outbox: what is to be said is a row, written in the transaction of the event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId, PostId
from bot.domain.posts import Note, Post, PostStatus, dedup_key, packed, unpacked
from bot.storage.tables import outbox

LEASE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a post."""

    id: PostId
    status: PostStatus
    reason: str | None = None
    due_at: datetime | None = None
    message_id: str | None = None


class Outbox:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._rows: list[dict[str, Any]] = []

    def add(
        self,
        organisation: OrganisationId,
        note: Note,
        now: datetime,
        due: datetime | None = None,
    ) -> None:
        """Say it when `due` comes (now by default); the same note is said once."""
        self._rows.append(
            {
                "organisation_id": organisation,
                "person_id": note.to,
                "kind": type(note).__name__,
                "payload": packed(note),
                "dedup_key": dedup_key(note),
                "due_at": due or now,
                "wanted_at": due or now,
                "created_at": now,
                "status": PostStatus.WAITING,
            }
        )

    async def flush(self) -> None:
        if self._rows:
            new = insert(outbox).on_conflict_do_nothing(index_elements=["dedup_key"])
            await self._connection.execute(new, self._rows)
            self._rows.clear()

    async def claim(self, now: datetime, limit: int) -> list[Post]:
        """Take what is due under a lease; a worker that dies loses the lease, not the post."""
        free = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until < now)
        due = (
            select(outbox.c.id)
            .where(outbox.c.status == PostStatus.WAITING, outbox.c.due_at <= now, free)
            .order_by(outbox.c.due_at, outbox.c.id)
            .limit(limit)
        )
        found = await self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(due))
            .values(leased_until=now + LEASE, attempts=outbox.c.attempts + 1)
            .returning(outbox)
        )
        return sorted(map(_post, found), key=lambda post: (post.wanted_at, post.id))

    async def claim_more(
        self, person: PersonId, kinds: Sequence[str], now: datetime
    ) -> list[Post]:
        """What else is due for one person of these kinds: told in the same message."""
        found = await self._connection.execute(
            update(outbox)
            .where(
                outbox.c.status == PostStatus.WAITING,
                outbox.c.person_id == person,
                outbox.c.kind.in_(kinds),
                outbox.c.due_at <= now,
                or_(outbox.c.leased_until.is_(None), outbox.c.leased_until < now),
            )
            .values(leased_until=now + LEASE, attempts=outbox.c.attempts + 1)
            .returning(outbox)
        )
        return sorted(map(_post, found), key=lambda post: (post.wanted_at, post.id))

    async def settle(self, posts: Sequence[Settled], now: datetime) -> None:
        """Write down what became of claimed posts; a new `due_at` puts one off."""
        if not posts:
            return
        written = (
            update(outbox)
            .where(outbox.c.id == bindparam("post"))
            .values(
                status=bindparam("to"),
                reason=bindparam("why"),
                due_at=func.coalesce(
                    bindparam("due", type_=outbox.c.due_at.type), outbox.c.due_at
                ),
                sent_at=bindparam("sent", type_=outbox.c.sent_at.type),
                message_id=bindparam("message"),
                leased_until=None,
            )
        )
        rows = [
            {
                "post": post.id,
                "to": post.status,
                "why": post.reason,
                "due": post.due_at,
                "sent": now if post.status is PostStatus.SENT else None,
                "message": post.message_id,
            }
            for post in posts
        ]
        await self._connection.execute(written, rows)

    async def drop(self, keys: Sequence[str], reason: str) -> int:
        """Take back what was not sent yet; how many."""
        gone = await self._connection.execute(
            update(outbox)
            .where(outbox.c.dedup_key.in_(keys), outbox.c.status == PostStatus.WAITING)
            .values(status=PostStatus.DROPPED, reason=reason)
        )
        return int(gone.rowcount)

    async def drop_about(self, beginnings: Sequence[str], reason: str) -> None:
        """Take back waiting posts by `posts.key_beginning` of their keys."""
        # A range of the unique index: LIKE would read the whole table.
        spans = (outbox.c.dedup_key.between(key, key + "\uffff") for key in beginnings)
        await self._connection.execute(
            update(outbox)
            .where(or_(*spans), outbox.c.status == PostStatus.WAITING)
            .values(status=PostStatus.DROPPED, reason=reason)
        )

    async def next_due(self) -> datetime | None:
        """When the next waiting post is due."""
        found: datetime | None = await self._connection.scalar(
            select(func.min(outbox.c.due_at)).where(and_(outbox.c.status == PostStatus.WAITING))
        )
        return found


def _post(row: Any) -> Post:
    return Post(
        id=PostId(row.id),
        note=unpacked(row.kind, PersonId(row.person_id), row.payload),
        due_at=row.due_at,
        wanted_at=row.wanted_at,
        attempts=row.attempts,
    )
