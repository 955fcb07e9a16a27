"""Versions of programmes and changes that wait for an answer."""

from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId, RevisionId
from bot.domain.programme.revisions import Revision, RevisionStatus
from bot.storage.tables import programme_revision


class Revisions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, organisation: OrganisationId, new: Revision) -> RevisionId:
        """Store a new one (its id is ignored); its id back."""
        made = await self._connection.execute(
            insert(programme_revision).values(
                organisation_id=organisation,
                pair_id=new.pair_id,
                part=new.part,
                before=new.before,
                after=new.after,
                why=new.why,
                was=new.was,
                proposed_by=new.proposed_by,
                proposed_at=new.proposed_at,
                diagnosis_id=new.diagnosis,
                **_answers(new),
            )
        )
        key = made.inserted_primary_key
        return RevisionId(int(key[0]) if key else 0)

    async def get(self, known: RevisionId) -> Revision | None:
        found = await self._connection.execute(
            select(programme_revision).where(programme_revision.c.id == known)
        )
        row = found.one_or_none()
        return None if row is None else _revision(row)

    async def of_pair(self, known: PairId) -> list[Revision]:
        """Newest first; what waits for an answer comes first of all."""
        found = await self._connection.execute(
            select(programme_revision)
            .where(programme_revision.c.pair_id == known)
            .order_by(programme_revision.c.settled_at.is_not(None), programme_revision.c.id.desc())
        )
        return [_revision(row) for row in found]

    async def save(self, changed: Revision) -> None:
        await self._connection.execute(
            update(programme_revision)
            .where(programme_revision.c.id == changed.id)
            .values(**_answers(changed))
        )


def _answers(of: Revision) -> dict[str, Any]:
    return {
        "status": of.status,
        "agreed_by": list(of.agreed_by),
        "settled_at": of.settled_at,
        "number": of.number,
    }


def _revision(row: Any) -> Revision:
    return Revision(
        id=RevisionId(row.id),
        pair_id=PairId(row.pair_id),
        part=row.part,
        before=row.before,
        after=row.after,
        why=row.why,
        status=RevisionStatus(row.status),
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
        was=row.was,
        agreed_by=tuple(PersonId(one) for one in row.agreed_by),
        settled_at=row.settled_at,
        number=row.number,
        diagnosis=row.diagnosis_id,
    )
