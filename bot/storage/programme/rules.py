"""Rules of pairs: a row a version, a row an acceptance."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.programme.rules import Point, Rules
from bot.storage.tables import agreement_acceptance, pair_agreement


class Agreements:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_pair(self, known: PairId) -> list[Rules]:
        """All versions, the newest first: one statement."""
        found = await self._connection.execute(
            select(
                pair_agreement,
                agreement_acceptance.c.person_id,
                agreement_acceptance.c.at,
            )
            .outerjoin(
                agreement_acceptance, agreement_acceptance.c.agreement_id == pair_agreement.c.id
            )
            .where(pair_agreement.c.pair_id == known)
            .order_by(pair_agreement.c.version.desc())
        )
        rows = list(found)
        accepted: dict[int, dict[PersonId, datetime]] = {row.id: {} for row in rows}
        for row in rows:
            if row.person_id is not None:
                accepted[row.id][PersonId(row.person_id)] = row.at
        versions = {row.id: row for row in rows}
        return [_rules(row, accepted[row.id]) for row in versions.values()]

    async def latest(self, known: PairId) -> Rules | None:
        found = await self.of_pair(known)
        return found[0] if found else None

    async def add(self, organisation: OrganisationId, new: Rules) -> None:
        """A version with the acceptance of the one who proposed it."""
        made = await self._connection.execute(
            insert(pair_agreement).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                version=new.version,
                points=[[one.code, one.choice, one.words] for one in new.points],
                proposed_by=new.proposed_by,
                proposed_at=new.proposed_at,
            )
        )
        key = made.inserted_primary_key
        rows = [
            {
                "agreement_id": int(key[0]) if key else 0,
                "person_id": person,
                "organisation_id": organisation,
                "at": at,
            }
            for person, at in new.accepted.items()
        ]
        await self._connection.execute(insert(agreement_acceptance), rows)

    async def accept(
        self, organisation: OrganisationId, accepted: Rules, by: PersonId, at: datetime
    ) -> None:
        version = (
            select(pair_agreement.c.id)
            .where(
                pair_agreement.c.pair_id == accepted.pair_id,
                pair_agreement.c.version == accepted.version,
            )
            .scalar_subquery()
        )
        await self._connection.execute(
            insert(agreement_acceptance).values(
                agreement_id=version, person_id=by, organisation_id=organisation, at=at
            )
        )


def _rules(row: Any, accepted: dict[PersonId, datetime]) -> Rules:
    return Rules(
        pair_id=row.pair_id,
        version=row.version,
        points=tuple(Point(*one) for one in row.points),
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
        accepted=accepted,
    )
