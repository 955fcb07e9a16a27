"""The outbox seen by whoever delivers it: claims under a lease, hearers, what became of posts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import AccountId, PersonId, PostId
from bot.domain.people import Account, Address, Organisation, Person
from bot.domain.posts import Post, PostStatus, unpacked
from bot.storage.people import people_with, person_of
from bot.storage.tables import account, organisation, outbox, person

LEASE = timedelta(minutes=2)
_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a post. `due_at` puts it off.

    `wanted_at`: counted as late from there on; `uncounted`: this try was no try.
    """

    id: PostId
    status: PostStatus
    reason: str | None = None
    due_at: datetime | None = None
    wanted_at: datetime | None = None
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
        posts = [post for row in rows if (post := _post(row)) is not None]
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

    async def hearers(
        self, known: Iterable[PersonId]
    ) -> dict[PersonId, tuple[Person, Account | None, Organisation]]:
        """Whom posts are for, with account and organisation: one statement for all."""
        found = await self._connection.execute(
            people_with(*_THEIRS)
            .join(organisation, organisation.c.id == person.c.organisation_id)
            .outerjoin(account, account.c.id == person.c.account_id)
            .where(person.c.id.in_(set(known)))
        )
        return {PersonId(row.id): _hearer(row) for row in found}

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

    async def purge(self, before: datetime) -> int:
        """Forget what was settled long ago; how many. What waits stays, however old."""
        gone = await self._connection.execute(
            delete(outbox).where(
                outbox.c.status != PostStatus.WAITING, outbox.c.created_at < before
            )
        )
        return int(gone.rowcount)


_THEIRS = (
    account.c.platform,
    account.c.external_id,
    account.c.chat_id,
    account.c.language,
    account.c.unreachable_since,
    organisation.c.name.label("organisation_name"),
    organisation.c.zone.label("organisation_zone"),
    organisation.c.six_days,
    organisation.c.headcount,
)
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("post"))
    .values(
        status=bindparam("to"),
        reason=bindparam("why"),
        due_at=func.coalesce(bindparam("due", type_=outbox.c.due_at.type), outbox.c.due_at),
        wanted_at=func.coalesce(
            bindparam("wanted", type_=outbox.c.due_at.type), outbox.c.wanted_at
        ),
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
        "wanted": post.wanted_at,
        "uncounted": int(post.uncounted),
        "sent": now if post.status is PostStatus.SENT else None,
        "message": post.message_id,
    }


def _post(row: Any) -> Post | None:
    try:
        note = unpacked(row.kind, PersonId(row.person_id), row.payload)
    except (KeyError, TypeError):
        return None
    return Post(PostId(row.id), note, row.due_at, row.wanted_at, row.attempts)


def _hearer(row: Any) -> tuple[Person, Account | None, Organisation]:
    return person_of(row), _account(row), _organisation(row)


def _account(row: Any) -> Account | None:
    if row.account_id is None:
        return None
    address = Address(row.platform, row.external_id, row.chat_id)
    return Account(AccountId(row.account_id), address, row.language, row.unreachable_since)


def _organisation(row: Any) -> Organisation:
    return Organisation(
        row.organisation_id,
        row.organisation_name,
        row.organisation_zone,
        row.six_days,
        row.headcount,
    )
