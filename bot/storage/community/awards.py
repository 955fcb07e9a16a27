"""The register of awards."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import Award, AwardKind, AwardStatus
from bot.domain.ids import AwardId, OrganisationId
from bot.storage.tables import award, person

_PROPOSER = person.alias("proposer")


class Awards:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_organisation(self, within: OrganisationId) -> list[Award]:
        """What waits for a decision first, then the newest."""
        found = await self._connection.execute(
            _rows(award.c.organisation_id == within).order_by(
                award.c.status != AwardStatus.PROPOSED, award.c.id.desc()
            )
        )
        return [_award(row) for row in found]

    async def get(self, known: AwardId) -> Award | None:
        found = await self._connection.execute(_rows(award.c.id == known))
        row = found.one_or_none()
        return None if row is None else _award(row)

    async def add(self, new: Award, now: datetime) -> AwardId:
        made = await self._connection.execute(
            insert(award).values(
                organisation_id=new.organisation_id,
                person_id=new.person_id,
                proposed_by=new.proposed_by,
                created_at=now,
                **_values(new, now),
            )
        )
        key = made.inserted_primary_key
        return AwardId(int(key[0]) if key else 0)

    async def save(self, changed: Award, now: datetime) -> None:
        await self._connection.execute(
            update(award).where(award.c.id == changed.id).values(**_values(changed, now))
        )


def _rows(*which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(award, person.c.name, _PROPOSER.c.name.label("proposed_name"))
        .join(person, person.c.id == award.c.person_id)
        .outerjoin(_PROPOSER, _PROPOSER.c.id == award.c.proposed_by)
        .where(*which)
    )


def _values(of: Award, now: datetime) -> dict[str, Any]:
    return {
        "kind": of.kind,
        "status": of.status,
        "ground": of.ground,
        "order_number": of.order_number,
        "order_on": of.order_on,
        "may_tell": of.may_tell,
        "own_kind": of.own_kind,
        "amount": of.amount,
        "decided_at": None if of.status is AwardStatus.PROPOSED else now,
    }


def _award(row: Any) -> Award:
    return Award(
        id=row.id,
        organisation_id=row.organisation_id,
        person_id=row.person_id,
        kind=AwardKind(row.kind),
        status=AwardStatus(row.status),
        name=row.name,
        ground=row.ground,
        order_number=row.order_number,
        order_on=row.order_on,
        proposed_by=row.proposed_by,
        proposed_name=row.proposed_name or "",
        may_tell=row.may_tell,
        own_kind=row.own_kind,
        amount=row.amount,
    )
