"""How many pairs wait for which step of the order: one statement."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId
from bot.domain.pairs import PairStatus
from bot.storage.tables import pair


class Orders:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def counts(self, within: OrganisationId) -> tuple[int, int, int]:
        """Pairs that both sides agreed to, that wait for the head, that the head approved."""
        waiting, approved = PairStatus.TO_ORDER, pair.c.order_approved_at
        found = await self._connection.execute(
            select(
                func.count().filter(pair.c.status == PairStatus.AGREED),
                func.count().filter(pair.c.status == waiting, approved.is_(None)),
                func.count().filter(pair.c.status == waiting, approved.is_not(None)),
            ).where(pair.c.organisation_id == within)
        )
        agreed, submitted, done = found.one()
        return int(agreed), int(submitted), int(done)
