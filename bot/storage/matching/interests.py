"""Questions of mutual interest: one statement a step."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import InterestId, OrganisationId, PairId, PersonId
from bot.domain.matching.interest import Interest, InterestStatus
from bot.storage.tables import matching_interest as interest
from bot.storage.tables import person

_mentor, _mentee = person.alias("mentor"), person.alias("mentee")


class Interests:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Interest) -> InterestId:
        """Store a new question; its id back."""
        made = await self._connection.execute(
            insert(interest).values(
                organisation_id=new.organisation_id,
                mentor_id=new.mentor,
                mentee_id=new.mentee,
                asked_by=new.asked_by,
                asked_at=new.asked_at,
                **_columns(new),
            )
        )
        key = made.inserted_primary_key
        return InterestId(int(key[0]) if key else 0)

    async def get(self, known: InterestId) -> Interest | None:
        found = await self._connection.execute(_rows().where(interest.c.id == known))
        row = found.one_or_none()
        return None if row is None else _interest_of(row)

    async def of_mentee(self, within: OrganisationId, mentee: PersonId) -> list[Interest]:
        """All about one mentee, newest first."""
        found = await self._connection.execute(
            _rows()
            .where(interest.c.organisation_id == within, interest.c.mentee_id == mentee)
            .order_by(interest.c.id.desc())
        )
        return [_interest_of(row) for row in found]

    async def open_of(self, within: OrganisationId) -> list[Interest]:
        """All questions that are not settled yet."""
        found = await self._connection.execute(
            _rows()
            .where(
                interest.c.organisation_id == within,
                interest.c.status == InterestStatus.ASKED,
            )
            .order_by(interest.c.id)
        )
        return [_interest_of(row) for row in found]

    async def due(self, now: datetime, most: int) -> list[Interest]:
        """Open questions whose time is over, of all organisations."""
        found = await self._connection.execute(
            _rows()
            .where(interest.c.settle_at <= now, interest.c.status == InterestStatus.ASKED)
            .order_by(interest.c.settle_at)
            .limit(most)
        )
        return [_interest_of(row) for row in found]

    async def save(self, changed: Interest) -> None:
        await self._connection.execute(
            update(interest).where(interest.c.id == changed.id).values(**_columns(changed))
        )

    async def withdraw(self, known: Sequence[InterestId]) -> None:
        """Take questions back; what was answered is forgotten."""
        await self._connection.execute(
            update(interest)
            .where(interest.c.id.in_(known))
            .values(status=InterestStatus.WITHDRAWN, mentor_ready=None, mentee_ready=None)
        )


def _rows() -> Select[Any]:
    return (
        select(
            interest,
            _mentor.c.name.label("mentor_name"),
            _mentee.c.name.label("mentee_name"),
        )
        .join(_mentor, _mentor.c.id == interest.c.mentor_id)
        .join(_mentee, _mentee.c.id == interest.c.mentee_id)
    )


def _interest_of(row: Any) -> Interest:
    return Interest(
        id=InterestId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        mentor=PersonId(row.mentor_id),
        mentee=PersonId(row.mentee_id),
        mentor_name=row.mentor_name,
        mentee_name=row.mentee_name,
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        settle_at=row.settle_at,
        mentor_ready=row.mentor_ready,
        mentee_ready=row.mentee_ready,
        status=row.status,
        pair_id=None if row.pair_id is None else PairId(row.pair_id),
    )


def _columns(of: Interest) -> dict[str, Any]:
    return {
        "settle_at": of.settle_at,
        "mentor_ready": of.mentor_ready,
        "mentee_ready": of.mentee_ready,
        "status": of.status,
        "pair_id": of.pair_id,
    }
