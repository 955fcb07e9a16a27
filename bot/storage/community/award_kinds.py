"""A school's own kinds of reward."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import OwnKind
from bot.domain.ids import OrganisationId
from bot.storage.tables import award_kind


class AwardKindRows:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, within: OrganisationId) -> list[OwnKind]:
        """Those in use, by name."""
        found = await self._connection.execute(
            select(award_kind.c.id, award_kind.c.words)
            .where(award_kind.c.organisation_id == within, award_kind.c.removed_at.is_(None))
            .order_by(award_kind.c.words)
        )
        return [OwnKind(row.id, row.words) for row in found]

    async def add(self, within: OrganisationId, words: str, now: datetime) -> int:
        new = insert(award_kind).values(organisation_id=within, words=words, created_at=now)
        made = await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["organisation_id", "words"], set_={"removed_at": None}
            ).returning(award_kind.c.id)
        )
        return int(made.scalar_one())

    async def remove(self, known: int, within: OrganisationId, now: datetime) -> None:
        await self._connection.execute(
            update(award_kind)
            .where(award_kind.c.id == known, award_kind.c.organisation_id == within)
            .values(removed_at=now)
        )
