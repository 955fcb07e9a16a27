"""Pairs with their programme and members: one statement a read."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.matching.drafts import Load
from bot.domain.pairs import Member, Order, Pair, PairStatus, Payment, Terms
from bot.domain.programme.content import Programme
from bot.storage.programme.texts import PROGRAMME, columns_of, programme_of
from bot.storage.programmes.mentor_loads import mentor_loads
from bot.storage.tables import pair, pair_mentee, person, programme

_mentor = person.alias("mentor")
_mentee = person.alias("mentee")


class Pairs:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Pair, by: PersonId | None, now: datetime) -> PairId:
        """Store a new pair (its id is ignored) with programme and members; its id back."""
        made = await self._connection.execute(
            insert(pair).values(
                organisation_id=new.organisation_id,
                mentor_id=new.mentor.person_id,
                code=new.code,
                previous_id=new.previous_id,
                created_by=by,
                created_at=now,
                **pair_columns(new),
            )
        )
        key = made.inserted_primary_key
        known = PairId(int(key[0]) if key else 0)
        await self._connection.execute(
            insert(programme).values(
                pair_id=known, organisation_id=new.organisation_id, **columns_of(new.programme)
            )
        )
        await self._connection.execute(
            insert(pair_mentee),
            [
                {"pair_id": known, "person_id": m.person_id, "agreed_at": m.agreed_at}
                for m in new.mentees
            ],
        )
        return known

    async def get(self, known: PairId) -> Pair | None:
        found = await self._connection.execute(_ONE, {"known": known})
        pairs = gathered(found)
        return pairs[0] if pairs else None

    async def of_person(self, known: PersonId, *statuses: PairStatus) -> list[Pair]:
        """Pairs in which the person stands on either side, newest first."""
        as_mentee = select(pair_mentee.c.pair_id).where(
            pair_mentee.c.person_id == known, pair_mentee.c.left_on.is_(None)
        )
        query = pair_rows().where((pair.c.mentor_id == known) | pair.c.id.in_(as_mentee))
        if statuses:
            query = query.where(pair.c.status.in_(statuses))
        return gathered(await self._connection.execute(query.order_by(pair.c.id.desc())))

    async def of_organisation(self, known: OrganisationId, *statuses: PairStatus) -> list[Pair]:
        query = pair_rows().where(pair.c.organisation_id == known)
        if statuses:
            query = query.where(pair.c.status.in_(statuses))
        return gathered(await self._connection.execute(query.order_by(pair.c.id)))

    async def save(self, changed: Pair) -> None:
        """Write status, order and closing back; answers by `save_answer`.

        With a pair its programme ends.
        """
        await self._connection.execute(
            update(pair).where(pair.c.id == changed.id).values(**pair_columns(changed))
        )
        if changed.status is PairStatus.CLOSED:
            await self.save_programme(changed.id, changed.programme)

    async def save_answer(self, changed: Pair, by: PersonId) -> None:
        """Write back what one member answered, and what became of the pair by it."""
        await self.save(changed)
        for member in changed.mentees:
            if member.person_id == by:
                await self._connection.execute(
                    update(pair_mentee)
                    .where(pair_mentee.c.pair_id == changed.id, pair_mentee.c.person_id == by)
                    .values(agreed_at=member.agreed_at)
                )

    async def loads(self, within: OrganisationId, since: date) -> dict[PersonId, Load]:
        """What each mentor carries: unfinished pairs, minutes of meetings held from `since`."""
        return await mentor_loads(self._connection, within, since)

    async def save_programme(self, known: PairId, changed: Programme) -> None:
        await self._connection.execute(
            update(programme).where(programme.c.pair_id == known).values(**columns_of(changed))
        )

    async def mark_silence(self, known: PairId, stage: str) -> None:
        """Remember which silence was told: `stage:day it counts from`."""
        await self._connection.execute(
            update(pair).where(pair.c.id == known).values(silence_told=stage)
        )

    async def count(self, known: OrganisationId, status: PairStatus) -> int:
        found = await self._connection.scalar(
            select(func.count())
            .select_from(pair)
            .where(pair.c.organisation_id == known, pair.c.status == status)
        )
        return int(found or 0)


def pair_rows() -> Select[Any]:
    """One row a mentee; a pair's rows stand together."""
    return (
        select(
            pair,
            *PROGRAMME,
            _mentor.c.name.label("mentor_name"),
            pair_mentee.c.person_id.label("mentee_id"),
            pair_mentee.c.agreed_at.label("mentee_agreed_at"),
            _mentee.c.name.label("mentee_name"),
        )
        .join(programme, programme.c.pair_id == pair.c.id)
        .join(_mentor, _mentor.c.id == pair.c.mentor_id)
        .join(pair_mentee, (pair_mentee.c.pair_id == pair.c.id) & pair_mentee.c.left_on.is_(None))
        .join(_mentee, _mentee.c.id == pair_mentee.c.person_id)
    )


# Built once: putting the columns together costs as much as running the statement.
_ONE = pair_rows().where(pair.c.id == bindparam("known"))


def gathered(found: Any) -> list[Pair]:
    rows: dict[int, list[Any]] = {}
    for row in found:
        rows.setdefault(row.id, []).append(row)
    return [pair_of(group) for group in rows.values()]


def pair_of(rows: list[Any]) -> Pair:
    row = rows[0]
    mentees = sorted(rows, key=lambda one: str(one.mentee_name))
    return Pair(
        id=PairId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        mentor=Member(PersonId(row.mentor_id), row.mentor_name, row.mentor_agreed_at),
        mentees=tuple(
            Member(PersonId(one.mentee_id), one.mentee_name, one.mentee_agreed_at)
            for one in mentees
        ),
        status=row.status,
        programme=programme_of(row),
        order=Order(row.order_number, row.order_date, row.order_preparing, row.order_approved_at),
        code=row.code,
        closed_on=row.closed_on,
        completion_reason=row.completion_reason,
        pause_ended_on=row.pause_ended_on,
        terms=_terms_of(row),
        slot=row.slot,
        previous_id=None if row.previous_id is None else PairId(row.previous_id),
        rhythm=row.rhythm_days,
    )


def _terms_of(row: Any) -> Terms:
    payment = Payment(row.payment) if row.payment else None
    return Terms(row.symmetric, row.role_model, payment, row.mentor_consent_on)


def pair_columns(of: Pair) -> dict[str, Any]:
    return {
        "status": of.status,
        "mentor_agreed_at": of.mentor.agreed_at,
        "order_number": of.order.number,
        "order_date": of.order.dated,
        "order_preparing": of.order.preparing,
        "order_approved_at": of.order.approved_at,
        "slot": of.slot,
        "symmetric": of.terms.symmetric,
        "role_model": of.terms.role_model,
        "payment": of.terms.payment,
        "mentor_consent_on": of.terms.consent_on,
        "closed_on": of.closed_on,
        "completion_reason": of.completion_reason,
        "pause_ended_on": of.pause_ended_on,
        "rhythm_days": of.rhythm,
    }
