"""Applications and nominations."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.candidacies import Candidacy, Stage
from bot.domain.bases.parts import Part
from bot.domain.bases.refusals import AlreadyNominated
from bot.domain.ids import OrganisationId, PersonId
from bot.storage.tables import (
    candidacy,
    membership,
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

    async def decided(self, by: PersonId, at: datetime) -> list[Candidacy]:
        """What one person decided at one moment: a tap may have decided of many."""
        rows = await self._connection.execute(
            _rows().where(candidacy.c.decided_by == by, candidacy.c.decided_at == at)
        )
        return [_candidacy(row) for row in rows]

    async def add_many(self, new: Iterable[Candidacy]) -> None:
        rows = [{name: getattr(one, name) for name in _FIELDS} for one in new]
        if rows:
            await self._connection.execute(insert(candidacy), rows)

    async def forget(self, known: Iterable[int]) -> None:
        """Decisions that were slips, of people whom nobody had nominated."""
        await self._connection.execute(delete(candidacy).where(candidacy.c.id.in_(list(known))))

    async def add(self, new: Candidacy) -> int:
        """AlreadyNominated when one of the same person for the same part waits."""
        values = {name: getattr(new, name) for name in _FIELDS}
        try:
            made = await self._connection.execute(insert(candidacy).values(**values))
        except IntegrityError as clash:
            raise AlreadyNominated from clash
        return _id(made)

    async def save(self, changed: Candidacy) -> None:
        values = {name: getattr(changed, name) for name in _FIELDS}
        await self._connection.execute(
            update(candidacy).where(candidacy.c.id == changed.id).values(**values)
        )


def _rows() -> Select[Any]:
    return select(candidacy, _NOMINATOR.c.name.label("by_name")).outerjoin(
        _NOMINATOR, _NOMINATOR.c.id == candidacy.c.by_id
    )


def _candidacy(row: Any) -> Candidacy:
    values = {name: getattr(row, name) for name in _FIELDS}
    return Candidacy(id=row.id, by_name=row.by_name or "", **values)


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
