"""Pairs that go on from other pairs: which begin now, and what they take over."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ScalarSelect, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.tables import pair, pair_mentee, petition

LEAVING = (
    PetitionKind.REPLACE_MENTOR,
    PetitionKind.MENTOR_RESIGN,
    PetitionKind.EMPLOYER_CANCEL,
)
_LEFT_BEHIND = (CompletionReason.MENTOR_REFUSED, CompletionReason.EMPLOYER_CANCELLED)


def _before() -> ScalarSelect[int]:
    """The pair that a pair of the outer statement goes on from: the one left last."""
    old, theirs, ours = pair.alias("old"), pair_mentee.alias("theirs"), pair_mentee
    return (
        select(petition.c.pair_id)
        .join(old, old.c.id == petition.c.pair_id)
        .join(theirs, theirs.c.pair_id == old.c.id)
        .join(ours, (ours.c.person_id == theirs.c.person_id) & (ours.c.pair_id == pair.c.id))
        .where(
            petition.c.kind.in_(LEAVING),
            petition.c.status == PetitionStatus.GRANTED,
            petition.c.answered_at <= pair.c.created_at,
            old.c.mentor_id != pair.c.mentor_id,
            (petition.c.kind != PetitionKind.REPLACE_MENTOR)
            | (petition.c.author_id == ours.c.person_id),
        )
        .order_by(petition.c.answered_at.desc())
        .limit(1)
        .correlate(pair)
        .scalar_subquery()
    )


class Succession:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def link(self) -> None:
        """New pairs of mentees whose mentor was replaced or has gone follow the old ones.

        However they came about: proposed on the form, from the short list, asked both blindly.
        """
        before = _before()
        await self._connection.execute(
            update(pair)
            .where(
                pair.c.previous_id.is_(None),
                pair.c.status != PairStatus.CLOSED,
                exists().where(
                    petition.c.organisation_id == pair.c.organisation_id,
                    petition.c.kind.in_(LEAVING),
                    petition.c.status == PetitionStatus.GRANTED,
                ),
                before.is_not(None),
            )
            .values(previous_id=before)
        )

    async def to_carry(self) -> list[PairId]:
        """Working pairs that follow another mentor's and have not taken over its programme yet.

        The mentor was replaced at the mentee's wish, or gave up the duties.
        """
        old = pair.alias("old")
        replaced = select(petition.c.pair_id).where(
            petition.c.kind == PetitionKind.REPLACE_MENTOR,
            petition.c.status == PetitionStatus.GRANTED,
        )
        found = await self._connection.execute(
            select(pair.c.id)
            .join(old, old.c.id == pair.c.previous_id)
            .where(
                pair.c.carried_at.is_(None),
                pair.c.status == PairStatus.ACTIVE,
                pair.c.mentor_id != old.c.mentor_id,
                old.c.completion_reason.in_(_LEFT_BEHIND) | old.c.id.in_(replaced),
            )
            .order_by(pair.c.id)
        )
        return [PairId(known) for known in found.scalars()]

    async def followers(self, known: PairId) -> list[Pair]:
        """Pairs that go on from this one; those that were not formed are left out."""
        query = pair_rows().where(
            pair.c.previous_id == known,
            pair.c.completion_reason.is_distinct_from(CompletionReason.DECLINED),
        )
        rows: dict[int, list[object]] = {}
        for row in await self._connection.execute(query.order_by(pair.c.id)):
            rows.setdefault(row.id, []).append(row)
        return [pair_of(group) for group in rows.values()]

    async def mark_carried(self, known: PairId, now: datetime) -> None:
        await self._connection.execute(
            update(pair).where(pair.c.id == known).values(carried_at=now)
        )

    async def leave(self, known: PairId, people: Collection[PersonId], today: date) -> None:
        """Mentees who go on elsewhere; the rest of the group stays."""
        await self._connection.execute(
            update(pair_mentee)
            .where(pair_mentee.c.pair_id == known, pair_mentee.c.person_id.in_(people))
            .values(left_on=today)
        )
