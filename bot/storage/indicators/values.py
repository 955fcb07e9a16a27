"""What a school entered itself: only added to, the last word counts."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.indicators.given import Given, What
from bot.storage.tables import indicator_value, person

_HUNDRED: Final = 100


class Values:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, within: OrganisationId) -> tuple[Given, ...]:
        """Of all years, in the order they were entered."""
        found = await self._connection.execute(
            select(indicator_value, person.c.name)
            .outerjoin(person, person.c.id == indicator_value.c.by_id)
            .where(indicator_value.c.organisation_id == within)
            .order_by(indicator_value.c.id)
        )
        return tuple(_given(row) for row in found)

    async def add(self, new: Given, by: PersonId | None, now: datetime) -> int:
        """The id of the row; its history stays."""
        made = await self._connection.execute(
            insert(indicator_value).values(
                organisation_id=new.organisation_id,
                year=new.year,
                what=new.what,
                code=new.code,
                hundredths=None if new.value is None else round(new.value * _HUNDRED),
                target_year=new.target_year,
                note=new.note,
                by_id=by,
                at=now,
            )
        )
        key = made.inserted_primary_key
        return int(key[0]) if key else 0


def _given(row: Any) -> Given:
    return Given(
        organisation_id=OrganisationId(row.organisation_id),
        year=row.year,
        what=What(row.what),
        code=row.code,
        value=None if row.hundredths is None else row.hundredths / _HUNDRED,
        target_year=row.target_year,
        note=row.note,
        by=row.name or "",
        at=row.at,
        id=row.id,
    )
