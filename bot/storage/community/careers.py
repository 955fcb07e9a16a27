"""Who stays in the profession."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, exists, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.careers import Career, Staying
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.storage.tables import membership, pair_mentee, person, retention_check


class Careers:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_year(self, within: OrganisationId, year: int) -> list[Career]:
        """Everybody who is or was a mentee, by name, with what was said in that year."""
        found = await self._connection.execute(
            _rows(year)
            .where(person.c.organisation_id == within, person.c.kind == "teacher", _mentee())
            .order_by(person.c.name_key, person.c.id)
        )
        return [_career(row) for row in found]

    async def anybody(self, within: OrganisationId, before: datetime) -> bool:
        """Whether a mentee was entered before then: a school just founded has nobody yet."""
        found = await self._connection.execute(
            select(person.c.id)
            .where(person.c.organisation_id == within, person.c.created_at < before, _mentee())
            .limit(1)
        )
        return found.first() is not None

    async def started(self, within: OrganisationId, since: date, until: date) -> list[Career]:
        """Those whose first day in the profession lies between these two."""
        found = await self._connection.execute(
            _rows(0).where(
                person.c.organisation_id == within,
                person.c.left_on.is_(None),
                person.c.career_start.between(since, until),
            )
        )
        return [_career(row) for row in found]

    async def say(
        self,
        within: OrganisationId,
        known: PersonId,
        year: int,
        status: Staying,
        now: datetime,
    ) -> None:
        values: dict[str, Any] = {"status": status, "at": now}
        new = insert(retention_check).values(
            organisation_id=within, person_id=known, year=year, **values
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["person_id", "year"], set_=values)
        )


def _rows(year: int) -> Select[Any]:
    said = and_(retention_check.c.person_id == person.c.id, retention_check.c.year == year)
    return select(
        person.c.id, person.c.name, person.c.career_start, retention_check.c.status
    ).outerjoin(retention_check, said)


def _mentee() -> Any:
    now = exists().where(membership.c.person_id == person.c.id, membership.c.role == Role.MENTEE)
    once = exists().where(pair_mentee.c.person_id == person.c.id)
    return or_(now, once)


def _career(row: Any) -> Career:
    said = Staying(row.status) if row.status else None
    return Career(row.id, row.name, row.career_start, said)
