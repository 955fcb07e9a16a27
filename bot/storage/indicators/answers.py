"""Answers of finished sheets that indicators are made of; only of campaigns that have closed.

While a campaign is open its figures would change with each person who answers.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.surveys import TRIAL, Audience
from bot.domain.surveys.said import Said
from bot.storage.tables import campaign, survey_reply, survey_sheet, survey_sheet_answer

Span = tuple[datetime, datetime]


class Answers:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def said(
        self, within: OrganisationId, codes: Collection[str], keys: Collection[str], span: Span
    ) -> tuple[Said, ...]:
        """Sheets of these questionnaires that closed within `span`, with these questions alone."""
        found = await self._connection.execute(
            select(
                survey_sheet.c.key,
                survey_sheet.c.person_id,
                survey_sheet.c.campaign_id,
                campaign.c.audience,
                campaign.c.closes_at,
                survey_sheet_answer.c.question,
                survey_sheet_answer.c.value,
            )
            .join(campaign, campaign.c.id == survey_sheet.c.campaign_id)
            .join(survey_sheet_answer, survey_sheet_answer.c.sheet_key == survey_sheet.c.key)
            .where(
                survey_sheet.c.organisation_id == within,
                campaign.c.survey.in_(sorted(codes)),
                campaign.c.kind != TRIAL,
                campaign.c.closes_at.between(*span),
                survey_sheet_answer.c.question.in_(sorted(keys)),
            )
            .order_by(campaign.c.closes_at, survey_sheet.c.key)
        )
        sheets: dict[str, Said] = {}
        for row in found:
            one = sheets.get(row.key)
            if one is None:
                person = None if row.person_id is None else PersonId(row.person_id)
                one = Said(
                    row.key, person, row.campaign_id, Audience(row.audience), row.closes_at, {}
                )
                sheets[row.key] = one
            one.values[row.question] = row.value
        return tuple(sheets.values())

    async def replies(
        self, within: OrganisationId, codes: Collection[str], span: Span
    ) -> tuple[int, int]:
        """How many were asked in campaigns opened within `span`, and how many have finished."""
        finished = func.count().filter(survey_reply.c.finished)
        found = await self._connection.execute(
            select(func.count(), finished)
            .select_from(survey_reply)
            .join(campaign, campaign.c.id == survey_reply.c.campaign_id)
            .where(
                and_(
                    campaign.c.organisation_id == within,
                    campaign.c.survey.in_(sorted(codes)),
                    campaign.c.kind != TRIAL,
                    campaign.c.opened_at.between(*span),
                )
            )
        )
        asked, done = found.one()
        return int(asked), int(done or 0)
