"""Answers of finished sheets that indicators are made of; only of campaigns that have closed.

While a campaign is open its figures would change with each person who answers.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId
from bot.domain.surveys import TRIAL
from bot.domain.surveys.said import Said
from bot.storage.surveys.figures import SurveyFigures
from bot.storage.tables import campaign, survey_reply

Span = tuple[datetime, datetime]


class Answers:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def said(
        self, within: OrganisationId, codes: Collection[str], keys: Collection[str], span: Span
    ) -> tuple[Said, ...]:
        """Sheets of these questionnaires that closed within `span`, with these questions alone."""
        return await SurveyFigures(self._connection).said(within, span, codes, keys)

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
