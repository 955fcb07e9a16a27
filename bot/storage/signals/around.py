"""What stands around all pairs of an organisation: a statement a question, however many pairs."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ScalarSelect, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.meetings import HELD
from bot.domain.pairs import PairStatus
from bot.domain.signals.facts import Burden, Sheet
from bot.domain.surveys import Audience, Visibility
from bot.storage.tables import (
    base_card,
    campaign,
    consent,
    meeting,
    pair,
    person,
    survey_reply,
    survey_sheet,
    survey_sheet_answer,
)

# Points of a scale as they are stored; codes of other questions are words.
_POINTS: Final = tuple(str(point) for point in range(11))

# Identified sheets of pairs' sides whose answers on scales are all the same.
_OF_ONE_VALUE: Final = (
    select(
        survey_sheet.c.person_id,
        campaign.c.survey,
        campaign.c.audience,
        campaign.c.pair_id,
        func.count().label("questions"),
        func.min(survey_sheet_answer.c.value).label("value"),
        func.max(func.coalesce(survey_reply.c.finished_at, campaign.c.opened_at)).label("at"),
    )
    .join(campaign, campaign.c.id == survey_sheet.c.campaign_id)
    .join(survey_sheet_answer, survey_sheet_answer.c.sheet_key == survey_sheet.c.key)
    .outerjoin(
        survey_reply,
        (survey_reply.c.campaign_id == campaign.c.id)
        & (survey_reply.c.person_id == survey_sheet.c.person_id),
    )
    .where(
        survey_sheet.c.person_id.is_not(None),
        campaign.c.visibility == Visibility.IDENTIFIED,
        campaign.c.audience.in_((Audience.MENTEES, Audience.MENTORS)),
        survey_sheet_answer.c.value.in_(_POINTS),
    )
    .group_by(survey_sheet.c.key)
    .having(func.min(survey_sheet_answer.c.value) == func.max(survey_sheet_answer.c.value))
)


class Surroundings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def burdens(
        self, within: OrganisationId, since: date, usual_capacity: int
    ) -> Mapping[PersonId, Burden]:
        """Of mentors with an active pair; minutes of meetings held from `since`."""
        found = await self._connection.execute(
            select(
                pair.c.mentor_id,
                func.count().label("pairs"),
                func.sum(_minutes_from(since)).label("minutes"),
                func.max(person.c.hours_a_month).label("hours"),
                func.max(base_card.c.capacity).label("capacity"),
            )
            .join(person, person.c.id == pair.c.mentor_id)
            .outerjoin(base_card, base_card.c.person_id == pair.c.mentor_id)
            .where(pair.c.organisation_id == within, pair.c.status == PairStatus.ACTIVE)
            .group_by(pair.c.mentor_id)
        )
        return {
            PersonId(row.mentor_id): Burden(
                row.pairs, row.minutes, row.hours, row.capacity or usual_capacity
            )
            for row in found
        }

    async def withdrawn(self, within: OrganisationId) -> frozenset[PersonId]:
        """Who took the consent to personal data back and has given no other."""
        again = consent.alias("again")
        found = await self._connection.execute(
            select(consent.c.person_id)
            .where(
                consent.c.organisation_id == within,
                consent.c.withdrawn_at.is_not(None),
                ~exists(
                    select(again.c.id).where(
                        again.c.person_id == consent.c.person_id, again.c.withdrawn_at.is_(None)
                    )
                ),
            )
            .distinct()
        )
        return frozenset(PersonId(row.person_id) for row in found)

    async def straight(
        self, within: OrganisationId, since: datetime, least: int
    ) -> Mapping[PersonId, tuple[Sheet, ...]]:
        """Identified sheets of pairs' sides, of campaigns opened from `since`, all one value.

        `least`: how many scale questions such a sheet must have.
        """
        found = await self._connection.execute(
            _OF_ONE_VALUE.where(
                survey_sheet.c.organisation_id == within, campaign.c.opened_at >= since
            ).having(func.count() >= least)
        )
        sheets: defaultdict[PersonId, tuple[Sheet, ...]] = defaultdict(tuple)
        for row in found:
            sheets[PersonId(row.person_id)] += (_sheet(row),)
        return dict(sheets)


def _minutes_from(since: date) -> ScalarSelect[int]:
    """Of the meetings of a pair that were held."""
    return (
        select(func.coalesce(func.sum(meeting.c.minutes), 0))
        .where(meeting.c.pair_id == pair.c.id, meeting.c.day >= since, meeting.c.status.in_(HELD))
        .correlate(pair)
        .scalar_subquery()
    )


def _sheet(row: Any) -> Sheet:
    return Sheet(
        survey=row.survey,
        by_mentor=row.audience is Audience.MENTORS,
        questions=row.questions,
        value=int(row.value),
        on=row.at.date(),
        pair=None if row.pair_id is None else PairId(row.pair_id),
    )
