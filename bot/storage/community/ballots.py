"""Votes: counts in one place, who has voted in another."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.audiences import read_audience
from bot.domain.community.votes import Ballot
from bot.domain.ids import BallotId, OrganisationId, PersonId
from bot.storage.tables import ballot, ballot_voter

_KEPT = 40


class Ballots:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def latest(self, within: OrganisationId) -> list[Ballot]:
        """The newest first."""
        found = await self._connection.execute(
            select(ballot)
            .where(ballot.c.organisation_id == within)
            .order_by(ballot.c.id.desc())
            .limit(_KEPT)
        )
        return [_ballot(row) for row in found]

    async def get(self, known: BallotId) -> Ballot | None:
        found = await self._connection.execute(select(ballot).where(ballot.c.id == known))
        row = found.one_or_none()
        return None if row is None else _ballot(row)

    async def add(self, new: Ballot) -> BallotId:
        made = await self._connection.execute(
            insert(ballot).values(
                organisation_id=new.organisation_id,
                question=new.question,
                options=list(new.options),
                counts=list(new.counts),
                audience=new.audience.code,
                called=new.called,
                made_by=new.made_by,
                opened_at=new.opened_at,
            )
        )
        key = made.inserted_primary_key
        return BallotId(int(key[0]) if key else 0)

    async def close(self, known: BallotId, now: datetime) -> None:
        await self._connection.execute(
            update(ballot).where(ballot.c.id == known).values(closed_at=now)
        )

    async def voted(self, known: BallotId, by: PersonId) -> bool:
        found = await self._connection.scalar(
            select(ballot_voter.c.person_id).where(
                ballot_voter.c.ballot_id == known, ballot_voter.c.person_id == by
            )
        )
        return found is not None

    async def vote(self, of: Ballot, by: PersonId, counts: Sequence[int]) -> bool:
        """Whether it counted: one voice a person, the database says."""
        new = upsert(ballot_voter).values(
            ballot_id=of.id, person_id=by, organisation_id=of.organisation_id
        )
        added = await self._connection.execute(new.on_conflict_do_nothing())
        if not added.rowcount:
            return False
        await self._connection.execute(
            update(ballot).where(ballot.c.id == of.id).values(counts=list(counts))
        )
        return True


def _ballot(row: Any) -> Ballot:
    return Ballot(
        id=row.id,
        organisation_id=row.organisation_id,
        question=row.question,
        options=tuple(row.options),
        counts=tuple(row.counts),
        audience=read_audience(row.audience),
        made_by=row.made_by,
        opened_at=row.opened_at,
        called=row.called,
        closed_at=row.closed_at,
    )
