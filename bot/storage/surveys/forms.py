"""Questionnaires that a school wrote itself: every version stays, for answers keep to theirs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId, SurveyFormId
from bot.domain.surveys import OwnForm
from bot.storage.tables import survey_form


class OwnForms:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: OwnForm) -> SurveyFormId:
        """Store a version (its id is ignored); its id back."""
        made = await self._connection.execute(
            insert(survey_form).values(
                organisation_id=new.organisation_id,
                code=new.code,
                version=new.version,
                text=new.text,
                made_at=new.made_at,
                made_by=new.made_by,
            )
        )
        key = made.inserted_primary_key
        return SurveyFormId(int(key[0]) if key else 0)

    async def get(self, known: SurveyFormId) -> OwnForm | None:
        found = await self._connection.execute(
            select(survey_form).where(survey_form.c.id == known)
        )
        row = found.one_or_none()
        return None if row is None else _form(row)

    async def several(self, known: Sequence[SurveyFormId]) -> list[OwnForm]:
        found = await self._connection.execute(
            select(survey_form).where(survey_form.c.id.in_(known))
        )
        return [_form(row) for row in found]

    async def current(self, known: OrganisationId) -> list[OwnForm]:
        """The newest version of each that is in use, by code."""
        newest = (
            select(func.max(survey_form.c.id))
            .where(survey_form.c.organisation_id == known, survey_form.c.dropped_at.is_(None))
            .group_by(survey_form.c.code)
        )
        found = await self._connection.execute(
            select(survey_form).where(survey_form.c.id.in_(newest)).order_by(survey_form.c.code)
        )
        return [_form(row) for row in found]

    async def newest_version(self, known: OrganisationId, code: str) -> int:
        """0 when the school never wrote one."""
        found = await self._connection.execute(
            select(func.max(survey_form.c.version)).where(
                survey_form.c.organisation_id == known, survey_form.c.code == code
            )
        )
        return found.scalar_one() or 0

    async def drop(self, known: SurveyFormId, at: datetime | None) -> None:
        """Out of use from `at`; None: in use again."""
        await self._connection.execute(
            update(survey_form).where(survey_form.c.id == known).values(dropped_at=at)
        )


def _form(row: Any) -> OwnForm:
    return OwnForm(
        id=SurveyFormId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        code=row.code,
        version=row.version,
        text=row.text,
        made_at=row.made_at,
        made_by=None if row.made_by is None else PersonId(row.made_by),
        dropped_at=row.dropped_at,
    )
