"""Petitions and help requests."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.petitions import STILL_OPEN, Petition, PetitionStatus
from bot.domain.petitions.details import packed, unpacked
from bot.storage.tables import petition


class Petitions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Petition) -> int:
        """Store a new petition (its id is ignored); its id back."""
        made = await self._connection.execute(
            insert(petition).values(
                organisation_id=new.organisation_id,
                pair_id=new.pair_id,
                kind=new.kind,
                author_id=new.author_id,
                created_at=new.created_at,
                **_columns(new),
            )
        )
        key = made.inserted_primary_key
        return int(key[0]) if key else 0

    async def get(self, known: int) -> Petition | None:
        found = await self._connection.execute(select(petition).where(petition.c.id == known))
        row = found.one_or_none()
        return None if row is None else petition_of(row)

    async def answer(
        self, known: int, status: PetitionStatus, words: str | None, at: datetime
    ) -> None:
        await self._connection.execute(
            update(petition)
            .where(petition.c.id == known)
            .values(status=status, answer=words, answered_at=at)
        )

    async def save(self, changed: Petition) -> None:
        """Write back everything but what it is, whose and of when."""
        await self._connection.execute(
            update(petition).where(petition.c.id == changed.id).values(**_columns(changed))
        )

    async def open_of_pairs(self, known: Sequence[PairId]) -> dict[PairId, list[Petition]]:
        """What waits for an answer, oldest first."""
        found = await self._connection.execute(
            select(petition)
            .where(
                petition.c.pair_id.in_(known),
                petition.c.status.in_(STILL_OPEN),
                petition.c.answered_at.is_(None),
            )
            .order_by(petition.c.pair_id, petition.c.created_at)
        )
        waiting: dict[PairId, list[Petition]] = {}
        for one in map(petition_of, found):
            waiting.setdefault(one.pair_id, []).append(one)
        return waiting


def petition_of(row: Any) -> Petition:
    return Petition(
        id=row.id,
        organisation_id=OrganisationId(row.organisation_id),
        pair_id=PairId(row.pair_id),
        kind=row.kind,
        status=row.status,
        author_id=PersonId(row.author_id),
        words=row.words,
        created_at=row.created_at,
        answered_at=row.answered_at,
        answer=row.answer,
        reason=row.reason,
        details=unpacked(row.details or {}),
        answer_by=row.answer_by,
        answered_by=None if row.answered_by is None else PersonId(row.answered_by),
        effect_at=row.effect_at,
    )


def _columns(of: Petition) -> dict[str, Any]:
    return {
        "status": of.status,
        "words": of.words,
        "answer": of.answer,
        "answered_at": of.answered_at,
        "answered_by": of.answered_by,
        "reason": of.reason,
        "details": packed(of.details),
        "answer_by": of.answer_by,
        "effect_at": of.effect_at,
    }
