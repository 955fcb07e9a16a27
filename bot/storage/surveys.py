"""Survey campaigns, replies and answers. Who replied is kept apart from what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PersonId
from bot.domain.surveys import Answer, Campaign
from bot.storage.tables import campaign, survey_answer, survey_reply


@dataclass(frozen=True, slots=True)
class Replies:
    """A campaign with how many were asked and how many have finished."""

    campaign: Campaign
    asked: int
    finished: int


class Surveys:
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
        return None if row is None else _campaign(row)

    async def replies(self, known: CampaignId) -> Replies | None:
        found = await self._connection.execute(_counted().where(campaign.c.id == known))
        row = found.one_or_none()
        return None if row is None else _replies(row)

    async def of_organisation(self, known: OrganisationId, most: int) -> list[Replies]:
        """The newest first."""
        found = await self._connection.execute(
            _counted()
            .where(campaign.c.organisation_id == known)
            .order_by(campaign.c.id.desc())
            .limit(most)
        )
        return [_replies(row) for row in found]

    async def waiting(self, person: PersonId, now: datetime) -> list[Campaign]:
        """Open campaigns that the person was asked in and has not finished."""
        found = await self._connection.execute(
            select(campaign)
            .join(survey_reply, survey_reply.c.campaign_id == campaign.c.id)
            .where(
                survey_reply.c.person_id == person,
                survey_reply.c.finished_at.is_(None),
                campaign.c.closes_at > now,
            )
            .order_by(campaign.c.closes_at, campaign.c.id)
        )
        return [_campaign(row) for row in found]

    async def asked(self, known: CampaignId, person: PersonId) -> tuple[bool, bool]:
        """Whether the person was asked, and whether they finished."""
        found = await self._connection.execute(
            select(survey_reply.c.finished_at).where(
                survey_reply.c.campaign_id == known, survey_reply.c.person_id == person
            )
        )
        row = found.one_or_none()
        return row is not None, row is not None and row.finished_at is not None

    async def everybody_asked(self, known: CampaignId) -> list[PersonId]:
        found = await self._connection.execute(
            select(survey_reply.c.person_id).where(survey_reply.c.campaign_id == known)
        )
        return [PersonId(row.person_id) for row in found]

    async def said_by(self, known: CampaignId, person: PersonId) -> dict[str, str]:
        """One person's own answers by question."""
        found = await self._connection.execute(
            select(survey_answer.c.question, survey_answer.c.value).where(
                survey_answer.c.campaign_id == known, survey_answer.c.person_id == person
            )
        )
        return {row.question: row.value for row in found}

    async def answer(self, organisation: OrganisationId, said: Answer) -> None:
        """The last word on a question counts."""
        new = upsert(survey_answer).values(
            campaign_id=said.campaign_id,
            person_id=said.person_id,
            question=said.question,
            organisation_id=organisation,
            value=said.value,
            at=said.at,
        )
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["campaign_id", "person_id", "question"],
                set_={"value": said.value, "at": said.at},
            )
        )

    async def finish(self, known: CampaignId, person: PersonId, at: datetime) -> None:
        await self._connection.execute(
            update(survey_reply)
            .where(survey_reply.c.campaign_id == known, survey_reply.c.person_id == person)
            .values(finished_at=at)
        )

    async def answers(self, known: CampaignId) -> dict[str, dict[PersonId, str]]:
        """All answers by question, empty (skipped) ones left out: for figures only."""
        found = await self._connection.execute(
            select(survey_answer.c.question, survey_answer.c.person_id, survey_answer.c.value)
            .where(survey_answer.c.campaign_id == known, survey_answer.c.value != "")
            .order_by(survey_answer.c.person_id)
        )
        by_question: dict[str, dict[PersonId, str]] = {}
        for row in found:
            by_question.setdefault(row.question, {})[PersonId(row.person_id)] = row.value
        return by_question


def _counted() -> Select[Any]:
    of_it = survey_reply.c.campaign_id == campaign.c.id
    counts = select(func.count()).select_from(survey_reply).where(of_it).correlate(campaign)
    return select(
        campaign,
        counts.scalar_subquery().label("asked"),
        counts.where(survey_reply.c.finished_at.is_not(None)).scalar_subquery().label("finished"),
    )


def _replies(row: Any) -> Replies:
    return Replies(_campaign(row), row.asked, row.finished)


def _campaign(row: Any) -> Campaign:
    return Campaign(
        id=CampaignId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        survey=row.survey,
        version=row.version,
        audience=row.audience,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        opened_by=row.opened_by,
    )
