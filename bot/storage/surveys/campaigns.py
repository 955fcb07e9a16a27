"""Survey campaigns and who replied to them; what was said is kept apart (sheets.py)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PairId, PersonId, SurveyFormId
from bot.domain.surveys import OWN, TRIAL, Campaign, Whom
from bot.storage.tables import campaign, survey_reply


@dataclass(frozen=True, slots=True)
class Replies:
    """A campaign with how many were asked and how many have finished."""

    campaign: Campaign
    asked: int
    finished: int


class Campaigns:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Campaign, asked: Sequence[PersonId]) -> CampaignId:
        """Store a campaign (its id is ignored) with everybody who is asked; its id back."""
        made = await self._connection.execute(
            insert(campaign).values(
                organisation_id=new.organisation_id,
                survey=new.survey,
                version=new.version,
                audience=new.audience,
                opened_at=new.opened_at,
                closes_at=new.closes_at,
                opened_by=new.opened_by,
                visibility=new.visibility,
                kind=new.kind,
                opens_at=new.opens_at,
                pair_id=new.pair_id,
                form_id=new.form_id,
                whom=_written(new.whom),
            )
        )
        key = made.inserted_primary_key
        known = CampaignId(int(key[0]) if key else 0)
        await self._connection.execute(
            insert(survey_reply),
            [
                {"campaign_id": known, "person_id": one, "organisation_id": new.organisation_id}
                for one in asked
            ],
        )
        return known

    async def remove(self, known: CampaignId) -> None:
        """Nobody has heard of it yet."""
        await self._connection.execute(delete(campaign).where(campaign.c.id == known))

    async def end_at(self, known: CampaignId, moment: datetime) -> None:
        changed = update(campaign).where(campaign.c.id == known)
        await self._connection.execute(changed.values(closes_at=moment))

    async def get(self, known: CampaignId) -> Campaign | None:
        found = await self._connection.execute(select(campaign).where(campaign.c.id == known))
        row = found.one_or_none()
        return None if row is None else read_campaign(row)

    async def several(self, known: Collection[CampaignId]) -> list[Campaign]:
        found = await self._connection.execute(select(campaign).where(campaign.c.id.in_(known)))
        return [read_campaign(row) for row in found]

    async def replies(self, known: CampaignId) -> Replies | None:
        found = await self._connection.execute(_counted().where(campaign.c.id == known))
        row = found.one_or_none()
        return None if row is None else _replies(row)

    async def of_organisation(self, known: OrganisationId, most: int) -> list[Replies]:
        """Those that were sent to people, the newest first."""
        found = await self._connection.execute(
            _counted()
            .where(campaign.c.organisation_id == known, campaign.c.kind.not_in((OWN, TRIAL)))
            .order_by(campaign.c.id.desc())
            .limit(most)
        )
        return [_replies(row) for row in found]

    async def closing_since(self, known: OrganisationId, since: datetime) -> list[Replies]:
        """The same that close at `since` or later, the oldest first."""
        sent = (campaign.c.organisation_id == known, campaign.c.kind.not_in((OWN, TRIAL)))
        found = await self._connection.execute(
            _counted()
            .where(*sent, campaign.c.closes_at >= since)
            .order_by(campaign.c.opened_at, campaign.c.id)
        )
        return [_replies(row) for row in found]

    async def waiting(self, person: PersonId, now: datetime) -> list[Campaign]:
        """Open campaigns that the person was asked in and has not finished."""
        found = await self._connection.execute(
            select(campaign)
            .join(survey_reply, survey_reply.c.campaign_id == campaign.c.id)
            .where(
                survey_reply.c.person_id == person,
                survey_reply.c.finished.is_(False),
                campaign.c.closes_at > now,
                func.coalesce(campaign.c.opens_at, campaign.c.opened_at) <= now,
            )
            .order_by(campaign.c.closes_at, campaign.c.id)
        )
        return [read_campaign(row) for row in found]

    async def asked(self, known: CampaignId, person: PersonId) -> tuple[bool, bool]:
        """Whether the person was asked, and whether they finished."""
        found = await self._connection.execute(
            select(survey_reply.c.finished).where(
                survey_reply.c.campaign_id == known, survey_reply.c.person_id == person
            )
        )
        row = found.one_or_none()
        return row is not None, row is not None and row.finished

    async def everybody_asked(self, known: CampaignId) -> list[PersonId]:
        found = await self._connection.execute(
            select(survey_reply.c.person_id).where(survey_reply.c.campaign_id == known)
        )
        return [PersonId(row.person_id) for row in found]


def _counted() -> Select[Any]:
    of_it = survey_reply.c.campaign_id == campaign.c.id
    counts = select(func.count()).select_from(survey_reply).where(of_it).correlate(campaign)
    return select(
        campaign,
        counts.scalar_subquery().label("asked"),
        counts.where(survey_reply.c.finished).scalar_subquery().label("finished"),
    )


def _replies(row: Any) -> Replies:
    return Replies(read_campaign(row), row.asked, row.finished)


def read_campaign(row: Any) -> Campaign:
    return Campaign(
        id=CampaignId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        survey=row.survey,
        version=row.version,
        audience=row.audience,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        opened_by=None if row.opened_by is None else PersonId(row.opened_by),
        visibility=row.visibility,
        kind=row.kind,
        opens_at=row.opens_at,
        pair_id=None if row.pair_id is None else PairId(row.pair_id),
        form_id=None if row.form_id is None else SurveyFormId(row.form_id),
        whom=_read(row.whom),
    )


def _written(whom: Whom) -> dict[str, list[str]]:
    both = {"forms": list(whom.forms), "statuses": list(whom.statuses)}
    return {name: codes for name, codes in both.items() if codes}


def _read(kept: dict[str, list[str]]) -> Whom:
    return Whom(tuple(kept.get("forms", ())), tuple(kept.get("statuses", ())))
