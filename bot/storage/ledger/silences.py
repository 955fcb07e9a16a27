"""What the daily round asks: pairs by their last meeting, surveys that close."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PairId, PersonId
from bot.domain.meetings import HELD
from bot.domain.pairs import PairStatus
from bot.domain.rounds import PairRhythm
from bot.domain.surveys import OWN, TRIAL
from bot.storage.tables import campaign, meeting, pair, pair_mentee, programme, survey_reply


@dataclass(frozen=True, slots=True)
class Closing:
    """A survey that closes soon; `reminded` counts the rounds told of."""

    id: CampaignId
    organisation_id: OrganisationId
    closes_at: datetime
    reminded: int


class Silences:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def active(self, known: OrganisationId) -> list[PairRhythm]:
        """All active pairs of an organisation: one statement."""
        found = await self._connection.execute(_rhythms().where(pair.c.organisation_id == known))
        return [_rhythm(row) for row in found]

    async def of_pair(self, known: PairId) -> PairRhythm | None:
        """None when it isn't active."""
        found = await self._connection.execute(_rhythms().where(pair.c.id == known))
        row = found.one_or_none()
        return None if row is None else _rhythm(row)

    async def mark(self, told: Mapping[PairId, str]) -> None:
        """Remember which silences were told."""
        if told:
            await self._connection.execute(
                update(pair)
                .where(pair.c.id == bindparam("known"))
                .values(silence_told=bindparam("mark")),
                [{"known": known, "mark": mark} for known, mark in told.items()],
            )

    async def closing(self, now: datetime, before: datetime) -> list[Closing]:
        found = await self._connection.execute(
            select(
                campaign.c.id,
                campaign.c.organisation_id,
                campaign.c.closes_at,
                campaign.c.reminded,
            ).where(
                campaign.c.closes_at > now,
                campaign.c.closes_at <= before,
                # Nobody hurries a curator who tries one or fills in an own sheet.
                campaign.c.kind.not_in((OWN, TRIAL)),
            )
        )
        return [Closing(*row) for row in found]

    async def unfinished(self, known: CampaignId) -> list[PersonId]:
        """Who was asked and has not finished."""
        found = await self._connection.execute(
            select(survey_reply.c.person_id).where(
                survey_reply.c.campaign_id == known, survey_reply.c.finished.is_(False)
            )
        )
        return [PersonId(person) for (person,) in found]

    async def mark_reminded(self, known: CampaignId, rounds: int) -> None:
        await self._connection.execute(
            update(campaign).where(campaign.c.id == known).values(reminded=rounds)
        )


_LAST = (
    select(func.max(meeting.c.day))
    .where(meeting.c.pair_id == pair.c.id, meeting.c.status.in_(HELD))
    .correlate(pair)
    .scalar_subquery()
)
_MENTEES = (
    select(func.group_concat(pair_mentee.c.person_id, ","))
    .where(pair_mentee.c.pair_id == pair.c.id, pair_mentee.c.left_on.is_(None))
    .correlate(pair)
    .scalar_subquery()
)


def _rhythms() -> Select[Any]:
    return (
        select(
            pair.c.id,
            pair.c.mentor_id,
            pair.c.silence_told,
            pair.c.pause_ended_on,
            pair.c.order_preparing,
            pair.c.order_number,
            pair.c.rhythm_days,
            programme.c.start,
            _LAST.label("last_held"),
            _MENTEES.label("mentees"),
        )
        .join(programme, programme.c.pair_id == pair.c.id)
        .where(pair.c.status == PairStatus.ACTIVE)
        .order_by(pair.c.id)
    )


def _rhythm(row: Any) -> PairRhythm:
    since = row.last_held or row.start
    return PairRhythm(
        pair_id=row.id,
        mentor=row.mentor_id,
        mentees=tuple(sorted(PersonId(int(one)) for one in (row.mentees or "").split(",") if one)),
        since=max(since, row.pause_ended_on) if row.pause_ended_on else since,
        told=row.silence_told,
        order_missing=row.order_preparing and not row.order_number,
        rhythm=row.rhythm_days,
    )
