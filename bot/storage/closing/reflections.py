"""What people looked back on: each row is its author's."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.closing.reflection import Reflection
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.storage.tables import reflection


class Reflections:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, known: PairId, person: PersonId) -> Reflection | None:
        rows = await self._connection.execute(
            select(reflection).where(
                reflection.c.pair_id == known, reflection.c.person_id == person
            )
        )
        row = rows.one_or_none()
        return None if row is None else _reflection(row)

    async def shared(self, known: PairId) -> list[Reflection]:
        """Those whose authors let them go along with the report."""
        rows = await self._connection.execute(
            select(reflection)
            .where(reflection.c.pair_id == known, reflection.c.shared.is_(True))
            .order_by(reflection.c.person_id)
        )
        return [_reflection(row) for row in rows]

    async def save(self, changed: Reflection, now: datetime) -> None:
        values = {
            "answers": dict(changed.answers),
            "shared": changed.shared,
            "changed_at": now,
        }
        new = insert(reflection).values(
            organisation_id=changed.organisation_id,
            pair_id=changed.pair_id,
            person_id=changed.person_id,
            **values,
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["pair_id", "person_id"], set_=values)
        )


def _reflection(row: Any) -> Reflection:
    return Reflection(
        PairId(row.pair_id),
        OrganisationId(row.organisation_id),
        PersonId(row.person_id),
        dict(row.answers),
        row.shared,
    )
