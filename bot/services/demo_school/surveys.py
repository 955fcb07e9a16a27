"""Questionnaires of the demo school: sent in autumn and in January, answered, closed."""

import secrets

from bot.catalog.demo_surveys import DemoCampaign, demo_campaigns
from bot.catalog.surveys import questionnaire
from bot.domain.ids import CampaignId
from bot.domain.surveys import Campaign, FinishedSheet
from bot.services.demo_school.loading import Loading
from bot.services.surveys.answering import owner

_KEY_BYTES = 16


async def load_surveys(loading: Loading, curator: str) -> None:
    """`curator`: the code of whoever sent them. All reminders are told already."""
    for one in demo_campaigns():
        known = await loading.desk.surveys.add(
            _campaign(one, loading, curator), [loading.persons[code] for code in one.answers]
        )
        await loading.desk.silences.mark_reminded(known, 2)
        for code, said in one.answers.items():
            person = loading.persons[code]
            whose, at = owner(questionnaire(one.survey).visibility, person, one.closes_at)
            sheet = FinishedSheet(secrets.token_hex(_KEY_BYTES), known, whose, said)
            await loading.desk.surveys.sheets.finish(loading.home, person, sheet, at)


def _campaign(one: DemoCampaign, loading: Loading, curator: str) -> Campaign:
    asked = questionnaire(one.survey)
    return Campaign(
        id=CampaignId(0),
        organisation_id=loading.home,
        survey=one.survey,
        version=asked.version,
        audience=one.audience,
        opened_at=one.opened_at,
        closes_at=one.closes_at,
        opened_by=loading.persons[curator],
        visibility=asked.visibility,
        pair_id=loading.formed[one.pair].id if one.pair else None,
    )
