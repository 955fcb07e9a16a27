"""What a school says of its whole programme: readiness, passport, own profile, pupils."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.school.passport import Passport, PassportField, ProgrammeState
from bot.domain.school.readiness import Check
from bot.storage.tables import org_programme, organisation, person, readiness_check

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
