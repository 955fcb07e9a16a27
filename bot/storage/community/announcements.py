"""Announcements, and whom they reached."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.announcing import Announcement, Reach
from bot.domain.community.audiences import Audience, read_audience
from bot.domain.ids import AnnouncementId, OrganisationId, PersonId
from bot.domain.posts import PostStatus
from bot.domain.posts.about_community import Announced
from bot.storage.tables import announcement, outbox, person

_KEPT = 20


class Announcements:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def latest(self, within: OrganisationId) -> list[Announcement]:
        """The newest first."""
        found = await self._connection.execute(
            _rows(announcement.c.organisation_id == within)
            .order_by(announcement.c.id.desc())
            .limit(_KEPT)
        )
        return [_announcement(row) for row in found]

    async def get(self, known: AnnouncementId) -> Announcement | None:
        found = await self._connection.execute(_rows(announcement.c.id == known))
        row = found.one_or_none()
        return None if row is None else _announcement(row)

    async def said_since(self, by: PersonId, moment: datetime) -> bool:
        """Whether this person has said something to many since then, and left it said."""
        found = await self._connection.scalar(
            select(announcement.c.id)
            .where(
                announcement.c.author_id == by,
                announcement.c.said_at >= moment,
                announcement.c.recalled_at.is_(None),
            )
            .limit(1)
        )
        return found is not None

    async def add(
        self,
        within: OrganisationId,
        by: PersonId,
        audience: Audience,
        words: str,
        now: datetime,
    ) -> AnnouncementId:
        made = await self._connection.execute(
            insert(announcement).values(
                organisation_id=within,
                author_id=by,
                audience=audience.code,
                words=words,
                said_at=now,
            )
        )
        key = made.inserted_primary_key
        return AnnouncementId(int(key[0]) if key else 0)

    async def recall(self, known: AnnouncementId, now: datetime) -> None:
        await self._connection.execute(
            update(announcement).where(announcement.c.id == known).values(recalled_at=now)
        )

    async def reach(self, of: Announcement) -> Reach:
        """From the outbox, for as long as it keeps what was sent (90 days)."""
        found = await self._connection.execute(
            select(outbox.c.status, person.c.name)
            .join(person, person.c.id == outbox.c.person_id)
            .where(
                outbox.c.organisation_id == of.organisation_id,
                outbox.c.kind == Announced.__name__,
                outbox.c.payload["announcement"].as_integer() == of.id,
            )
            .order_by(person.c.name_key)
        )
        rows = [(PostStatus(row.status), row.name) for row in found]
        missed = (PostStatus.DROPPED, PostStatus.FAILED)
        return Reach(
            sent=sum(status is PostStatus.SENT for status, _ in rows),
            waiting=sum(status is PostStatus.WAITING for status, _ in rows),
            missed=tuple(name for status, name in rows if status in missed),
        )


def _rows(*which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(announcement, person.c.name.label("author_name"))
        .outerjoin(person, person.c.id == announcement.c.author_id)
        .where(*which)
    )


def _announcement(row: Any) -> Announcement:
    return Announcement(
        id=row.id,
        organisation_id=row.organisation_id,
        author_id=row.author_id,
        audience=read_audience(row.audience),
        words=row.words,
        said_at=row.said_at,
        recalled=row.recalled_at is not None,
        author_name=row.author_name or "",
    )
