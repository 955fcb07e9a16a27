"""Check-ins: pairs to be asked, questions asked, answers for figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.checkins.answers import Checkin, CheckinAnswer, Whom
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.storage.tables import checkin, pair, pair_mentee, programme


@dataclass(frozen=True, slots=True)
class Asked:
    """An active pair, its members now, and for which day of the plan it was asked last."""

    pair_id: PairId
    members: tuple[PersonId, ...]
    start: date
    end: date
    last: date | None


@dataclass(frozen=True, slots=True)
class Said:
    """An answer that counts."""

    due: date
    person_id: PersonId
    answer: CheckinAnswer


class Checkins:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def active(self, within: OrganisationId) -> list[Asked]:
        """All active pairs of an organisation: one statement."""
        of_it = checkin.c.pair_id == pair.c.id
        last = select(func.max(checkin.c.due)).where(of_it).correlate(pair).scalar_subquery()
        theirs = (pair_mentee.c.pair_id == pair.c.id, pair_mentee.c.left_on.is_(None))
        mentees = select(func.group_concat(pair_mentee.c.person_id, ",")).where(*theirs)
        found = await self._connection.execute(
            select(
                pair.c.id,
                pair.c.mentor_id,
                programme.c.start,
                programme.c.end,
                last.label("last"),
                mentees.correlate(pair).scalar_subquery().label("mentees"),
            )
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(pair.c.organisation_id == within, pair.c.status == PairStatus.ACTIVE)
            .order_by(pair.c.id)
        )
        return [_asked(row) for row in found]

    async def ask(
        self, within: OrganisationId, questions: Iterable[tuple[PairId, PersonId, date]]
    ) -> None:
        rows = [
            {"organisation_id": within, "pair_id": one, "person_id": person, "due": due}
            for one, person, due in questions
        ]
        if rows:
            unique = ["pair_id", "person_id", "due"]
            new = insert(checkin).on_conflict_do_nothing(index_elements=unique)
            await self._connection.execute(new, rows)

    async def get(self, known: int) -> Checkin | None:
        return await self._one(checkin.c.id == known)

    async def of_day(self, of: PairId, person: PersonId, due: date) -> Checkin | None:
        return await self._one(
            checkin.c.pair_id == of, checkin.c.person_id == person, checkin.c.due == due
        )

    async def save(self, one: Checkin) -> None:
        await self._connection.execute(
            update(checkin)
            .where(checkin.c.id == one.id)
            .values(
                answer=one.answer,
                counted=one.counted,
                told=None if one.told is None else ",".join(one.told),
                told_at=one.told_at,
            )
        )

    async def counted(self, within: OrganisationId, since: date) -> Sequence[Said]:
        """Answers to the questions of the days from `since` on."""
        found = await self._connection.execute(
            select(checkin.c.due, checkin.c.person_id, checkin.c.counted).where(
                checkin.c.organisation_id == within,
                checkin.c.due >= since,
                checkin.c.counted.is_not(None),
            )
        )
        return [Said(row.due, row.person_id, CheckinAnswer(row.counted)) for row in found]

    async def _one(self, *which: Any) -> Checkin | None:
        row = (await self._connection.execute(select(checkin).where(*which))).one_or_none()
        return None if row is None else _checkin(row)


def _asked(row: Any) -> Asked:
    mentees = sorted(PersonId(int(one)) for one in (row.mentees or "").split(",") if one)
    return Asked(row.id, (row.mentor_id, *mentees), row.start, row.end, row.last)


def _checkin(row: Any) -> Checkin:
    told = None if row.told is None else tuple(Whom(one) for one in row.told.split(",") if one)
    return Checkin(
        id=row.id,
        organisation_id=row.organisation_id,
        pair_id=row.pair_id,
        person_id=row.person_id,
        due=row.due,
        answer=row.answer and CheckinAnswer(row.answer),
        counted=row.counted and CheckinAnswer(row.counted),
        told=told,
        told_at=row.told_at,
    )
