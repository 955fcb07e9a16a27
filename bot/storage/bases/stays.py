"""Times in the bases: who was there from when to when, and why."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import and_, delete, insert, outerjoin, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.parts import HOLDING, Part, Stay
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.storage.tables import base_membership, membership, pair, pair_mentee


class Stays:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def enter(
        self, within: OrganisationId, known: PersonId, part: Part, on: date, why: str
    ) -> None:
        await self._connection.execute(
            insert(base_membership).values(
                organisation_id=within,
                person_id=known,
                part=part,
                entered_on=on,
                entered_why=why,
            )
        )

    async def never_entered(self, known: PersonId, part: Part) -> None:
        """The entering was a slip: no trace of an open stay."""
        await self._connection.execute(delete(base_membership).where(*_open(known, part)))

    async def leave(self, within: OrganisationId, known: PersonId, stay: Stay) -> None:
        """Close the open stay; who came by an invitation gets a row for the whole time."""
        closed = await self._connection.execute(
            update(base_membership)
            .where(*_open(known, stay.part))
            .values(left_on=stay.left_on, left_why=stay.left_why)
        )
        if not closed.rowcount:
            await self._connection.execute(
                insert(base_membership).values(
                    organisation_id=within,
                    person_id=known,
                    part=stay.part,
                    entered_on=stay.entered_on,
                    entered_why=stay.entered_why,
                    left_on=stay.left_on,
                    left_why=stay.left_why,
                )
            )

    async def come_back(self, known: PersonId, part: Part, left_on: date) -> None:
        """The leaving was a slip: the stay goes on."""
        await self._connection.execute(
            update(base_membership)
            .where(
                base_membership.c.person_id == known,
                base_membership.c.part == part,
                base_membership.c.left_on == left_on,
            )
            .values(left_on=None, left_why=None)
        )

    async def of(self, known: PersonId) -> list[Stay]:
        """All that are written down, the newest first."""
        rows = await self._connection.execute(
            select(base_membership)
            .where(base_membership.c.person_id == known)
            .order_by(base_membership.c.entered_on.desc(), base_membership.c.id.desc())
        )
        return [
            Stay(row.part, row.entered_on, row.entered_why, row.left_on, row.left_why or "")
            for row in rows
        ]

    async def since(self, known: PersonId) -> dict[Role, date]:
        """Since when the person has each role."""
        rows = await self._connection.execute(
            select(membership.c.role, membership.c.since).where(membership.c.person_id == known)
        )
        return {Role(row.role): row.since.date() for row in rows}

    async def entered(self, within: OrganisationId, part: Part) -> dict[PersonId, date]:
        """Since when each is in the base: as it is written down, else since the role is held."""
        written = outerjoin(
            membership,
            base_membership,
            and_(
                base_membership.c.person_id == membership.c.person_id,
                base_membership.c.part == part,
                base_membership.c.left_on.is_(None),
            ),
        )
        rows = await self._connection.execute(
            select(membership.c.person_id, membership.c.since, base_membership.c.entered_on)
            .select_from(written)
            .where(membership.c.organisation_id == within, membership.c.role == part.role)
        )
        return {PersonId(row.person_id): row.entered_on or row.since.date() for row in rows}

    async def holding(self, known: PersonId, part: Part) -> int:
        """How many pairs still need this person in this part."""
        theirs = select(pair.c.id).where(pair.c.status.in_(HOLDING))
        if part is Part.MENTEE:
            theirs = theirs.join(pair_mentee, pair_mentee.c.pair_id == pair.c.id).where(
                pair_mentee.c.person_id == known, pair_mentee.c.left_on.is_(None)
            )
        else:
            theirs = theirs.where(pair.c.mentor_id == (known if part is Part.MENTOR else -1))
        rows = await self._connection.execute(theirs)
        return len(rows.all())


def _open(known: PersonId, part: Part) -> Iterable[Any]:
    return (
        base_membership.c.person_id == known,
        base_membership.c.part == part,
        base_membership.c.left_on.is_(None),
    )
