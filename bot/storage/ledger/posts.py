"""Posts that were said: which share a message, which are to be said again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import PersonId, PostId
from bot.domain.posts import Note, Post, PostStatus, dedup_key, key_beginning, packed
from bot.storage.ledger.dispatch import post_of
from bot.storage.tables import outbox

# What stands between a note's own key and the mark of another saying of it.
AGAIN = "@"


def mark(operation: str) -> str:
    """The mark of a note that is put off by an operation: tried again, it is the same saying."""
    return f"{AGAIN}{operation}"


@dataclass(frozen=True, slots=True)
class PutOffPost:
    """What is to be said again, or was; `at`: when it was put off."""

    post: Post
    at: datetime


class Posts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def together_with(self, known: PostId, person: PersonId) -> list[Post]:
        """The posts of the message that told this one; none for somebody else's."""
        own = select(outbox.c.message_id).where(outbox.c.id == known)
        return await self._posts(
            outbox.c.person_id == person,
            or_(outbox.c.id == known, outbox.c.message_id == own.scalar_subquery()),
        )

    async def of_message(self, person: PersonId, message_id: str) -> list[Post]:
        """What a message of Para told a person, oldest first."""
        return await self._posts(outbox.c.person_id == person, outbox.c.message_id == message_id)

    async def newest_message(self, person: PersonId) -> str | None:
        """What was said to a person last; None while nothing was."""
        found: str | None = await self._connection.scalar(
            select(outbox.c.message_id)
            .where(outbox.c.person_id == person, outbox.c.status == PostStatus.SENT)
            .order_by(outbox.c.sent_at.desc(), outbox.c.id.desc())
            .limit(1)
        )
        return found

    async def message_of(self, person: PersonId, keys: Sequence[str]) -> str | None:
        """The last message that said one of these to a person; None while none was said."""
        found: str | None = await self._connection.scalar(
            select(outbox.c.message_id)
            .where(
                outbox.c.dedup_key.in_(keys),
                outbox.c.person_id == person,
                outbox.c.status == PostStatus.SENT,
            )
            .order_by(outbox.c.wanted_at.desc(), outbox.c.id.desc())
            .limit(1)
        )
        return found

    async def said_again(self, posts: Sequence[Post]) -> list[Post]:
        """What waits to be said again of these posts."""
        beginnings = [dedup_key(post.note) + AGAIN for post in posts]
        # Ranges of the unique index: LIKE would read the whole table.
        spans = [outbox.c.dedup_key.between(key, key + "\uffff") for key in beginnings]
        return await self._posts(outbox.c.status == PostStatus.WAITING, or_(*spans))

    async def put_off(self, notes: Sequence[Note], since: datetime) -> list[PutOffPost]:
        """Other sayings, due since then, of notes of the same kinds about the same subjects."""
        keys = [key_beginning(type(note), note.to, _subject(note)) for note in notes]
        found = await self._connection.execute(
            select(outbox).where(
                or_(*(outbox.c.dedup_key.between(key, key + "\uffff") for key in keys)),
                outbox.c.dedup_key.contains(AGAIN),
                outbox.c.status.in_((PostStatus.WAITING, PostStatus.SENT)),
                outbox.c.due_at >= since,
            )
        )
        posts = [(post_of(row), row.created_at) for row in found]
        return [PutOffPost(post, at) for post, at in posts if post is not None]

    async def drop(self, known: Sequence[PostId], reason: str = "taken back") -> None:
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(known), outbox.c.status == PostStatus.WAITING)
            .values(status=PostStatus.DROPPED, reason=reason)
        )

    async def _posts(self, *which: Any) -> list[Post]:
        found = await self._connection.execute(
            select(outbox).where(*which).order_by(outbox.c.wanted_at, outbox.c.id)
        )
        return [post for row in found if (post := post_of(row)) is not None]


def _subject(note: Note) -> int:
    return int(next(iter(packed(note).values())))
