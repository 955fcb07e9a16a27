"""Petitions as lists: one's own, those of one's pairs, what waits for a decision, what is due."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import CompletionReason, Pair
from bot.domain.petitions import STILL_OPEN, Petition, PetitionKind, PetitionStatus
from bot.storage.petitions.rows import petition_of
from bot.storage.petitions.succession import LEAVING
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.tables import organisation, pair, pair_mentee, person, petition

_MOST = 200


class Due(NamedTuple):
    """A notice that is over, with the zone by which its pair is closed."""

    petition: Petition
    zone: str
    six_days: bool


class PetitionQueue:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def waiting(
        self, within: OrganisationId, kinds: Collection[PetitionKind]
    ) -> list[Petition]:
        """Undecided ones of the organisation, oldest first."""
        return await self._read(
            _open().where(petition.c.organisation_id == within, petition.c.kind.in_(kinds))
        )

    async def of_person(self, known: PersonId, pairs: Sequence[PairId]) -> list[Petition]:
        """What one wrote and what one's pairs have in common, newest first; questions aside."""
        mine = (petition.c.author_id == known) | petition.c.pair_id.in_(pairs)
        found = await self._connection.execute(
            select(petition)
            .where(mine, petition.c.kind != PetitionKind.HELP_REQUEST)
            .order_by(petition.c.id.desc())
            .limit(_MOST)
        )
        return [petition_of(row) for row in found]

    async def of_pair(self, known: PairId) -> list[Petition]:
        """All of a pair but questions, newest first."""
        found = await self._connection.execute(
            select(petition)
            .where(petition.c.pair_id == known, petition.c.kind != PetitionKind.HELP_REQUEST)
            .order_by(petition.c.id.desc())
        )
        return [petition_of(row) for row in found]

    async def of_year(self, within: OrganisationId, since: datetime) -> list[Petition]:
        """All of the organisation filed since a moment, but questions."""
        found = await self._connection.execute(
            select(petition)
            .where(
                petition.c.organisation_id == within,
                petition.c.kind != PetitionKind.HELP_REQUEST,
                petition.c.created_at >= since,
            )
            .order_by(petition.c.created_at, petition.c.id)
        )
        return [petition_of(row) for row in found]

    async def open_in(self, known: PairId, *kinds: PetitionKind) -> list[Petition]:
        return await self._read(
            _open().where(petition.c.pair_id == known, petition.c.kind.in_(kinds))
        )

    async def count_of(self, within: OrganisationId, kind: PetitionKind) -> int:
        """How many of a kind are undecided: for those who may know no more."""
        found = await self._connection.scalar(
            select(func.count())
            .select_from(petition)
            .where(
                petition.c.organisation_id == within,
                petition.c.kind == kind,
                petition.c.status.in_(STILL_OPEN),
            )
        )
        return int(found or 0)

    async def due(self, now: datetime, limit: int) -> list[Due]:
        """Notices that are over by `now`."""
        found = await self._connection.execute(
            select(petition, organisation.c.zone, organisation.c.six_days)
            .join(organisation, organisation.c.id == petition.c.organisation_id)
            .where(petition.c.effect_at <= now, petition.c.status.in_(STILL_OPEN))
            .order_by(petition.c.effect_at)
            .limit(limit)
        )
        return [Due(petition_of(row), row.zone, row.six_days) for row in found]

    async def replaced(self, known: PairId) -> bool:
        """Whether another mentor was granted to somebody of this pair."""
        found = await self._connection.scalar(
            select(petition.c.id)
            .where(
                petition.c.pair_id == known,
                petition.c.kind == PetitionKind.REPLACE_MENTOR,
                petition.c.status == PetitionStatus.GRANTED,
            )
            .limit(1)
        )
        return found is not None

    async def sought(self, within: OrganisationId) -> list[Petition]:
        """Granted ones that leave mentees without a mentor, until each has another pair."""
        found = await self._connection.execute(
            select(petition)
            .join(pair, pair.c.id == petition.c.pair_id)
            .where(
                petition.c.organisation_id == within,
                petition.c.status == PetitionStatus.GRANTED,
                petition.c.kind.in_(LEAVING),
                _left_alone(),
            )
            .order_by(petition.c.answered_at)
            .limit(_MOST)
        )
        return [petition_of(row) for row in found]

    async def names(self, known: Collection[PersonId]) -> dict[PersonId, str]:
        found = await self._connection.execute(
            select(person.c.id, person.c.name).where(person.c.id.in_(known))
        )
        return {PersonId(row.id): row.name for row in found}

    async def pairs(self, known: Collection[PairId]) -> dict[PairId, Pair]:
        """The pairs that petitions are about: one statement."""
        rows: dict[int, list[Any]] = {}
        for row in await self._connection.execute(pair_rows().where(pair.c.id.in_(known))):
            rows.setdefault(row.id, []).append(row)
        return {PairId(one): pair_of(group) for one, group in rows.items()}

    async def _read(self, query: Select[Any]) -> list[Petition]:
        found = await self._connection.execute(
            query.order_by(petition.c.created_at, petition.c.id).limit(_MOST)
        )
        return [petition_of(row) for row in found]


def _open() -> Select[Any]:
    return select(petition).where(petition.c.status.in_(STILL_OPEN))


def _left_alone() -> ColumnElement[bool]:
    """Somebody whom a petition left without a mentor is in no pair that goes on from theirs.

    Who asked for another mentor is one; who gives the duties up leaves all mentees.
    """
    left, after, placed = pair_mentee.alias("left"), pair.alias("after"), pair_mentee.alias("new")
    whose = case(
        (petition.c.kind == PetitionKind.REPLACE_MENTOR, left.c.person_id == petition.c.author_id),
        else_=left.c.left_on.is_(None),
    )
    elsewhere = exists().where(
        after.c.previous_id == petition.c.pair_id,
        after.c.completion_reason.is_distinct_from(CompletionReason.DECLINED),
        placed.c.pair_id == after.c.id,
        placed.c.person_id == left.c.person_id,
    )
    return exists().where(left.c.pair_id == petition.c.pair_id, whose, ~elsewhere)
