"""What a school says of its whole programme: readiness, passport, own profile, pupils."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy import insert as plain_insert
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.school.passport import (
    Passport,
    PassportChange,
    PassportField,
    ProgrammeState,
    difference,
)
from bot.domain.school.readiness import Check
from bot.storage.tables import (
    org_programme,
    organisation,
    passport_change,
    person,
    readiness_check,
)

PUPIL = "pupil"


class SchoolProgramme:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def checks(self, within: OrganisationId) -> dict[str, Check]:
        """By the code of the profile's condition; those of which something was said."""
        found = await self._connection.execute(
            select(readiness_check, person.c.name.label("person_name"))
            .outerjoin(person, person.c.id == readiness_check.c.person_id)
            .where(readiness_check.c.organisation_id == within)
        )
        return {
            row.code: Check(row.code, row.met_on, row.person_id, row.person_name or "", row.due)
            for row in found
        }

    async def save_check(self, within: OrganisationId, check: Check) -> None:
        values = {"met_on": check.met_on, "person_id": check.person_id, "due": check.due}
        new = insert(readiness_check).values(organisation_id=within, code=check.code, **values)
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["organisation_id", "code"], set_=values)
        )

    async def passport(self, within: OrganisationId) -> Passport:
        found = await self._connection.execute(
            select(org_programme).where(org_programme.c.organisation_id == within)
        )
        row = found.one_or_none()
        if row is None:
            return Passport()
        words = {PassportField(name): said for name, said in row.words.items()}
        return Passport(ProgrammeState(row.state), words)

    async def save_passport(
        self, within: OrganisationId, passport: Passport, now: datetime
    ) -> None:
        words = dict(passport.words or {})
        values = {"state": passport.state, "words": words, "changed_at": now}
        new = insert(org_programme).values(organisation_id=within, **values)
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["organisation_id"], set_=values)
        )

    async def note_changes(
        self,
        within: OrganisationId,
        was: Passport,
        passport: Passport,
        by: PersonId,
        now: datetime,
    ) -> None:
        """What differs, for the history."""
        rows = [
            {
                "organisation_id": within,
                "field": field,
                "was": before,
                "became": after,
                "changed_by": by,
                "changed_at": now,
            }
            for field, before, after in difference(was, passport)
        ]
        if rows:
            await self._connection.execute(plain_insert(passport_change), rows)

    async def passport_changes(self, within: OrganisationId, most: int) -> list[PassportChange]:
        """The newest first."""
        found = await self._connection.execute(
            _changes()
            .where(passport_change.c.organisation_id == within)
            .order_by(passport_change.c.id.desc())
            .limit(most)
        )
        return [_change(row) for row in found]

    async def passport_change(self, known: int) -> PassportChange | None:
        found = await self._connection.execute(_changes().where(passport_change.c.id == known))
        row = found.one_or_none()
        return None if row is None else _change(row)

    async def own_profile(self, within: OrganisationId) -> Mapping[str, Any] | None:
        """As the school sent it; None: it uses the catalogue's."""
        found = await self._connection.scalar(
            select(organisation.c.own_profile).where(organisation.c.id == within)
        )
        return found or None

    async def without_guardian(self, known: Iterable[PersonId]) -> list[str]:
        """Names of pupils among these people whose guardian has not agreed."""
        found = await self._connection.execute(
            select(person.c.name)
            .where(
                person.c.id.in_(tuple(known)),
                person.c.kind == PUPIL,
                person.c.guardian_consent_on.is_(None),
            )
            .order_by(person.c.name_key)
        )
        return [row.name for row in found]


def _changes() -> Select[Any]:
    return select(passport_change, person.c.name.label("by_name")).outerjoin(
        person, person.c.id == passport_change.c.changed_by
    )


def _change(row: Any) -> PassportChange:
    return PassportChange(
        row.id,
        OrganisationId(row.organisation_id),
        row.field,
        row.was,
        row.became,
        row.by_name,
        row.changed_at,
    )
