"""Sheets of closed campaigns, as figures are made of them; and which campaigns those were.

While a campaign is open its figures would change with each person who answers.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PersonId
from bot.domain.surveys import OWN, TRIAL, Audience, Campaign
from bot.domain.surveys.said import Said
from bot.storage.surveys.campaigns import read_campaign
from bot.storage.tables import campaign, person, survey_sheet, survey_sheet_answer

Span = tuple[datetime, datetime]


def _answered(keys: Collection[str] | None) -> Select[Any]:
    """Sheets, a row for each answer to these questions; one without where there is none."""
    answer = survey_sheet_answer
    mine = answer.c.sheet_key == survey_sheet.c.key
    if keys is not None:
        mine = and_(mine, answer.c.question.in_(sorted(keys)))
    return (
        select(
            survey_sheet.c.key,
            survey_sheet.c.person_id,
            survey_sheet.c.campaign_id,
            survey_sheet.c.places,
            campaign.c.audience,
            campaign.c.closes_at,
            campaign.c.survey,
            answer.c.question,
            answer.c.value,
        )
        .join(campaign, campaign.c.id == survey_sheet.c.campaign_id)
        .outerjoin(answer, mine)
        .order_by(campaign.c.closes_at, survey_sheet.c.key)
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
        sheets: dict[str, tuple[Any, dict[str, str]]] = {}
        for row in await self._connection.execute(query):
            values = sheets.setdefault(row.key, (row, {}))[1]
            if row.question is not None:
                values[row.question] = row.value
        return tuple(_said(row, values) for row, values in sheets.values())

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


def _said(row: Any, values: dict[str, str]) -> Said:
    return Said(
        key=row.key,
        person=None if row.person_id is None else PersonId(row.person_id),
        campaign=row.campaign_id,
        audience=Audience(row.audience),
        closed_at=row.closes_at,
        values=values,
        survey=row.survey,
        places=tuple(row.places or ()),
    )
