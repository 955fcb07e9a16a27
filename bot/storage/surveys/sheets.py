"""What was said: drafts with their person, finished sheets as each questionnaire promised."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import CampaignId, OrganisationId, PersonId
from bot.domain.surveys import Campaign, Draft, FinishedSheet
from bot.storage.surveys.campaigns import read_campaign
from bot.storage.tables import (
    campaign,
    survey_draft,
    survey_reply,
    survey_sheet,
    survey_sheet_answer,
)


class Sheets:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def draft(self, known: CampaignId, person: PersonId) -> dict[str, str]:
        """What a person said so far, by question; an empty answer was skipped."""
        found = await self._connection.execute(
            select(survey_draft.c.question, survey_draft.c.value).where(_drafted(known, person))
        )
        return {row.question: row.value for row in found}

    async def keep(self, organisation: OrganisationId, said: Draft) -> None:
        """The last word on a question counts."""
        new = upsert(survey_draft).values(
            campaign_id=said.campaign_id,
            person_id=said.person_id,
            question=said.question,
            organisation_id=organisation,
            value=said.value,
        )
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["campaign_id", "person_id", "question"],
                set_={"value": said.value},
            )
        )

    async def finish(
        self,
        organisation: OrganisationId,
        person: PersonId,
        sheet: FinishedSheet,
        at: datetime | None,
    ) -> None:
        """The draft of `person` goes, the sheet stays; `at`: None when the sheet is nobody's."""
        known = sheet.campaign_id
        await self._connection.execute(
            insert(survey_sheet).values(
                key=sheet.key,
                organisation_id=organisation,
                campaign_id=known,
                person_id=sheet.person_id,
                places=list(sheet.places) if sheet.person_id is not None else None,
            )
        )
        if rows := _rows(organisation, sheet):
            await self._connection.execute(insert(survey_sheet_answer), rows)
        await self._connection.execute(delete(survey_draft).where(_drafted(known, person)))
        await self._connection.execute(
            update(survey_reply)
            .where(survey_reply.c.campaign_id == known, survey_reply.c.person_id == person)
            .values(finished=True, finished_at=at)
        )

    async def answers(self, known: CampaignId) -> dict[str, dict[str, str]]:
        """Finished answers by question, then by the key of the sheet: for figures only."""
        found = await self._connection.execute(
            select(
                survey_sheet_answer.c.question,
                survey_sheet_answer.c.sheet_key,
                survey_sheet_answer.c.value,
            )
            .join(survey_sheet, survey_sheet.c.key == survey_sheet_answer.c.sheet_key)
            .where(survey_sheet.c.campaign_id == known)
            .order_by(survey_sheet_answer.c.sheet_key)
        )
        by_question = defaultdict[str, dict[str, str]](dict)
        for row in found:
            by_question[row.question][row.sheet_key] = row.value
        return dict(by_question)

    async def of_campaigns(self, known: Sequence[CampaignId]) -> list[FinishedSheet]:
        """Finished sheets of several campaigns in the order of their random keys."""
        return await self._sheets(_sheets().where(survey_sheet.c.campaign_id.in_(known)))

    async def finished_of(
        self, within: OrganisationId, kind: str
    ) -> list[tuple[Campaign, datetime]]:
        """Campaigns of a kind that asks one person, with when they finished: newest first."""
        found = await self._connection.execute(
            select(campaign, survey_reply.c.finished_at)
            .join(survey_reply, survey_reply.c.campaign_id == campaign.c.id)
            .where(
                campaign.c.organisation_id == within,
                campaign.c.kind == kind,
                survey_reply.c.finished_at.is_not(None),
            )
            .order_by(survey_reply.c.finished_at.desc(), campaign.c.id.desc())
        )
        return [(read_campaign(row), row.finished_at) for row in found]

    async def of_person(self, known: CampaignId, person: PersonId) -> FinishedSheet | None:
        """A person's own finished sheet; None when there is none or it is nobody's."""
        whose = (survey_sheet.c.campaign_id == known) & (survey_sheet.c.person_id == person)
        found = await self._sheets(_sheets().where(whose))
        return found[0] if found else None

    async def _sheets(self, query: Select[Any]) -> list[FinishedSheet]:
        sheets = dict[str, FinishedSheet]()
        answers = defaultdict[str, dict[str, str]](dict)
        for row in await self._connection.execute(query):
            said = answers[row.key]
            if row.question is not None:
                said[row.question] = row.value
            sheets.setdefault(row.key, _sheet(row, said))
        return list(sheets.values())


def _sheets() -> Select[Any]:
    return (
        select(survey_sheet, survey_sheet_answer.c.question, survey_sheet_answer.c.value)
        .outerjoin(survey_sheet_answer, survey_sheet_answer.c.sheet_key == survey_sheet.c.key)
        .order_by(survey_sheet.c.key, survey_sheet_answer.c.question)
    )


def _sheet(row: Any, answers: Mapping[str, str]) -> FinishedSheet:
    person = None if row.person_id is None else PersonId(row.person_id)
    places = tuple(row.places or ())
    return FinishedSheet(row.key, CampaignId(row.campaign_id), person, answers, places)


def _rows(organisation: OrganisationId, sheet: FinishedSheet) -> list[dict[str, object]]:
    return [
        {
            "sheet_key": sheet.key,
            "question": question,
            "organisation_id": organisation,
            "value": value,
        }
        for question, value in sheet.answers.items()
    ]


def _drafted(known: CampaignId, person: PersonId) -> Any:
    return (survey_draft.c.campaign_id == known) & (survey_draft.c.person_id == person)
