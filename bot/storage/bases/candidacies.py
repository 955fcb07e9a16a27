"""Applications and nominations, and times in the bases."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.parts import HOLDING, Part, Stay
from bot.domain.bases.refusals import AlreadyNominated
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.storage.tables import (
    base_membership,
    candidacy,
    membership,
    pair,
    pair_mentee,
    person,
)

_FIELDS = tuple(f.name for f in fields(Candidacy) if f.name not in ("id", "by_name"))
_NOMINATOR = person.alias("nominator")


class Candidacies:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, known: int, within: OrganisationId) -> Candidacy | None:
        """None when missing or of another organisation."""
        rows = await self._connection.execute(
            _rows().where(candidacy.c.id == known, candidacy.c.organisation_id == within)
        )
        row = rows.one_or_none()
        return None if row is None else _candidacy(row)

    async def in_stage(self, within: OrganisationId, *stages: Stage) -> list[Candidacy]:
        """The longest waiting first."""
        rows = await self._connection.execute(
            _rows()
            .where(candidacy.c.organisation_id == within, candidacy.c.stage.in_(stages))
            .order_by(candidacy.c.at, candidacy.c.id)
        )
        return [_candidacy(row) for row in rows]

    async def of_person(self, known: PersonId) -> list[Candidacy]:
        """All that were for this person, the newest first."""
        rows = await self._connection.execute(
            _rows().where(candidacy.c.person_id == known).order_by(candidacy.c.id.desc())
        )
        return [_candidacy(row) for row in rows]

    async def unapproved(self, within: OrganisationId) -> list[tuple[PersonId, str, Part]]:
        """Who is in a part already, by an invitation, and was never approved for it."""
        approved = select(candidacy.c.id).where(
            candidacy.c.person_id == person.c.id,
            candidacy.c.part == membership.c.role,
            candidacy.c.stage.in_((Stage.APPROVED, Stage.NEW, Stage.CONFIRMED)),
        )
        rows = await self._connection.execute(
            select(person.c.id, person.c.name, membership.c.role)
            .join(membership, membership.c.person_id == person.c.id)
            .where(
                person.c.organisation_id == within,
                person.c.left_on.is_(None),
                membership.c.role.in_([part.role for part in Part]),
                ~approved.correlate(person, membership).exists(),
            )
            .order_by(membership.c.role, person.c.name_key, person.c.id)
        )
        return [(PersonId(row.id), row.name, Part(row.role)) for row in rows]

    async def add(self, new: Candidacy) -> int:
        """AlreadyNominated when one of the same person for the same part waits."""
        values = {name: getattr(new, name) for name in _FIELDS}
        try:
            made = await self._connection.execute(insert(candidacy).values(**values))
        except IntegrityError as clash:
            raise AlreadyNominated from clash
        return int(made.inserted_primary_key[0])

    async def save(self, changed: Candidacy) -> None:
        values = {name: getattr(changed, name) for name in _FIELDS}
        await self._connection.execute(
            update(candidacy).where(candidacy.c.id == changed.id).values(**values)
        )

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

    async def stays(self, known: PersonId) -> list[Stay]:
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


def _rows() -> Select[Any]:
    return select(candidacy, _NOMINATOR.c.name.label("by_name")).outerjoin(
        _NOMINATOR, _NOMINATOR.c.id == candidacy.c.by_id
    )


def _open(known: PersonId, part: Part) -> Iterable[Any]:
    return (
        base_membership.c.person_id == known,
        base_membership.c.part == part,
        base_membership.c.left_on.is_(None),
    )


def _candidacy(row: Any) -> Candidacy:
    values = {name: getattr(row, name) for name in _FIELDS}
    return Candidacy(id=row.id, by_name=row.by_name or "", **values)
