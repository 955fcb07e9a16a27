"""The outbox: what is to be said is a row, written in the transaction of the event."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import String, cast, or_, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId
from bot.domain.posts import Note, PostStatus, dedup_key, packed
from bot.storage.tables import outbox


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
        again: str = "",
    ) -> None:
        """Say it when `due` comes (now by default); the same note is said once.

        `again`: a mark that makes it another saying of the same note, as when it is put off.
        """
        self._rows.append(
            {
                "organisation_id": organisation,
                "person_id": note.to,
                "kind": type(note).__name__,
                "payload": packed(note),
                "dedup_key": dedup_key(note) + again,
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
            .values(
                status=PostStatus.DROPPED,
                reason=reason,
                # The key becomes free: the same may be said anew at the same moment.
                dedup_key=outbox.c.dedup_key.concat("~").concat(cast(outbox.c.id, String)),
            )
        )
