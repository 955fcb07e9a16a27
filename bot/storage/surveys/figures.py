"""Sheets of closed campaigns, as figures are made of them; and which campaigns those were.

While a campaign is open its figures would change with each person who answers.
"""

import json
from collections.abc import Collection
from datetime import datetime
from functools import lru_cache
from sys import intern
from typing import Any, Final

from sqlalchemy import Select, String, and_, func, select, type_coerce
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PersonId
from bot.domain.surveys import OWN, TRIAL, Audience, Campaign
from bot.domain.surveys.said import Said
from bot.storage.surveys.campaigns import read_campaign
from bot.storage.tables import campaign, person, survey_sheet, survey_sheet_answer

Span = tuple[datetime, datetime]
CHUNK: Final = 1000


def _answered(keys: Collection[str] | None) -> Select[Any]:
    """A row a sheet, with its answers to these questions: what millions of rows would repeat."""
    answer = survey_sheet_answer
    mine = answer.c.sheet_key == survey_sheet.c.key
    if keys is not None:
        mine = and_(mine, answer.c.question.in_(sorted(keys)))
    values = (
        select(func.json_group_object(answer.c.question, answer.c.value))
        .where(mine)
        .correlate(survey_sheet)
        .scalar_subquery()
    )
    return (
        select(
            survey_sheet.c.key,
            survey_sheet.c.person_id,
            survey_sheet.c.campaign_id,
            type_coerce(survey_sheet.c.places, String).label("places"),
            campaign.c.audience,
            campaign.c.closes_at,
            campaign.c.survey,
            values.label("said"),
        )
        .join(campaign, campaign.c.id == survey_sheet.c.campaign_id)
        .order_by(campaign.c.closes_at, survey_sheet.c.key)
        .execution_options(yield_per=CHUNK)
    )


class SurveyFigures:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def closed(self, within: OrganisationId, span: Span) -> list[Campaign]:
        """Campaigns that closed within `span`, the oldest first."""
        found = await self._connection.execute(
            select(campaign)
            .where(*_of(within, span))
            .order_by(campaign.c.closes_at, campaign.c.id)
        )
        return [read_campaign(row) for row in found]

    async def said(
        self,
        within: OrganisationId,
        span: Span,
        codes: Collection[str] | None = None,
        keys: Collection[str] | None = None,
    ) -> tuple[Said, ...]:
        """All sheets that closed within `span`: of these questionnaires, with these questions.

        A sheet that says nothing of these questions is there too: blocks are made of sheets.
        """
        query = _answered(keys).where(*_of(within, span))
        if codes is not None:
            query = query.where(campaign.c.survey.in_(sorted(codes)))
        found: list[Said] = []
        async for chunk in (await self._connection.stream(query)).partitions():
            found += map(_said, chunk)
        return tuple(found)

    async def names(self, known: CampaignId) -> dict[PersonId, str]:
        """Those whose sheets of this campaign have a name."""
        found = await self._connection.execute(
            select(person.c.id, person.c.name)
            .join(survey_sheet, survey_sheet.c.person_id == person.c.id)
            .where(survey_sheet.c.campaign_id == known)
        )
        return {PersonId(row.id): row.name for row in found}


def _of(within: OrganisationId, span: Span) -> tuple[Any, ...]:
    return (
        campaign.c.organisation_id == within,
        campaign.c.kind.not_in((OWN, TRIAL)),
        campaign.c.closes_at.between(*span),
    )


def _said(row: Any) -> Said:
    # The same few keys and codes stand in every sheet of a large school.
    said = {intern(key): intern(value) for key, value in json.loads(row.said).items()}
    return Said(
        key=row.key,
        person=None if row.person_id is None else PersonId(row.person_id),
        campaign=row.campaign_id,
        audience=Audience(row.audience),
        closed_at=row.closes_at,
        values=said,
        survey=row.survey,
        places=_places(row.places),
    )


@lru_cache(maxsize=256)
def _places(written: str | None) -> tuple[str, ...]:
    return tuple(json.loads(written) or ()) if written else ()
