"""The outbox seen by whoever delivers it: claims under a lease, hearers, what became of posts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import AccountId, PersonId, PostId
from bot.domain.posts import Post, PostStatus, unpacked
from bot.storage.tables import account, invitation, outbox

LEASE = timedelta(minutes=2)
_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a post. `due_at` puts it off.

    `uncounted`: this try was no try.
    """

    id: PostId
    status: PostStatus
    reason: str | None = None
    due_at: datetime | None = None
    message_id: str | None = None
    uncounted: bool = False


class Dispatch:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def claim(self, now: datetime, limit: int, together: Iterable[str] = ()) -> list[Post]:
        """Take what is due under a lease; a worker that dies loses the lease, not the post.

        For the same people, everything else that is due of the kinds told `together` comes along.
        Posts of another version of the code fail at once, so that they stop nobody.
        """
        due = select(outbox.c.id).where(*_free(now)).order_by(outbox.c.due_at, outbox.c.id)
        rows = await self._take(now, outbox.c.id.in_(due.limit(limit)))
        people = {row.person_id for row in rows}
        kinds = tuple(together)
        if len(rows) == limit and kinds:
            theirs = (outbox.c.person_id.in_(people), outbox.c.kind.in_(kinds))
            rows += await self._take(now, *theirs)
        posts = [post for row in rows if (post := post_of(row)) is not None]
        if len(posts) < len(rows):
            readable = {post.id for post in posts}
            await self.settle(
                [
                    Settled(PostId(row.id), PostStatus.FAILED, "of another version")
                    for row in rows
                    if row.id not in readable
                ],
                now,
            )
        return sorted(posts, key=lambda post: (post.wanted_at, post.id))

    async def _take(self, now: datetime, *which: Any) -> list[Any]:
        found = await self._connection.execute(
            update(outbox)
            .where(*_free(now), *which)
            .values(leased_until=now + LEASE, attempts=outbox.c.attempts + 1)
            .returning(outbox)
        )
        return list(found)

    async def settle(self, posts: Sequence[Settled], now: datetime) -> None:
        """Write down what became of claimed posts and give the lease back."""
        if posts:
            await self._connection.execute(_SETTLE, [_row(post, now) for post in posts])

    async def next_due(self) -> datetime | None:
        """When the next waiting post is due, or may be taken from a dead worker."""
        free_at = func.max(outbox.c.due_at, func.coalesce(outbox.c.leased_until, outbox.c.due_at))
        found: datetime | None = await self._connection.scalar(
            select(func.min(free_at, type_=outbox.c.due_at.type)).where(
                outbox.c.status == PostStatus.WAITING
            )
        )
        return found

    async def mark_unreachable(self, known: AccountId, now: datetime) -> bool:
        """Whether this is news."""
        changed = await self._connection.execute(
            update(account)
            .where(account.c.id == known, account.c.unreachable_since.is_(None))
            .values(unreachable_since=now)
        )
        return bool(changed.rowcount)

    async def wake(self, known: PersonId, now: datetime) -> None:
        """Somebody joined or came back: what waited for them is due now."""
        await self._connection.execute(
            update(outbox)
            .where(
                outbox.c.person_id == known,
                outbox.c.status == PostStatus.WAITING,
                outbox.c.reason.is_not(None),
                outbox.c.due_at > now,
            )
            .values(due_at=now)
        )

    async def purge(self, before: datetime) -> int:
        """Forget what was settled long ago, and links that expired then; how many posts."""
        await self._connection.execute(delete(invitation).where(invitation.c.expires_at < before))
        gone = await self._connection.execute(
            delete(outbox).where(
                outbox.c.status != PostStatus.WAITING, outbox.c.created_at < before
            )
        )
        return int(gone.rowcount)


_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("post"))
    .values(
        status=bindparam("to"),
        reason=bindparam("why"),
        due_at=func.coalesce(bindparam("due", type_=outbox.c.due_at.type), outbox.c.due_at),
        attempts=outbox.c.attempts - bindparam("uncounted"),
        sent_at=bindparam("sent", type_=outbox.c.sent_at.type),
        message_id=bindparam("message"),
        leased_until=None,
    )
)


def _free(now: datetime) -> tuple[Any, ...]:
    """What may be claimed: due, waiting, and in nobody's hands."""
    lapsed = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= now)
    return (outbox.c.status == PostStatus.WAITING, outbox.c.due_at <= now, lapsed)


def _row(post: Settled, now: datetime) -> dict[str, Any]:
    return {
        "post": post.id,
        "to": post.status,
        "why": post.reason and post.reason[:_LONGEST_REASON],
        "due": post.due_at,
        "uncounted": int(post.uncounted),
        "sent": now if post.status is PostStatus.SENT else None,
        "message": post.message_id,
    }


def post_of(row: Any) -> Post | None:
    """The post, None when another version of the code wrote it."""
    try:
        note = unpacked(row.kind, PersonId(row.person_id), row.payload)
    except (KeyError, TypeError):
        return None
    return Post(PostId(row.id), note, row.due_at, row.wanted_at, row.attempts)
