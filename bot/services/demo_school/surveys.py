"""Questionnaires of the demo school: sent in autumn and in January, answered, closed."""

import secrets

from bot.catalog.demo.surveys import DemoCampaign, demo_campaigns
from bot.catalog.surveys import questionnaire
from bot.domain.ids import CampaignId, PersonId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.surveys import Audience, Campaign, FinishedSheet
from bot.domain.surveys.said import places_of
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
            places = _places(loading, person, one.audience) if whose else ()
            sheet = FinishedSheet(secrets.token_hex(_KEY_BYTES), known, whose, said, places)
            await loading.desk.surveys.sheets.finish(loading.home, person, sheet, at)


def _places(loading: Loading, person: PersonId, audience: Audience) -> tuple[str, ...]:
    """Forms and kinds of the pairs in which the person is on this side."""
    mine = (
        pair.programme
        for pair in loading.formed.values()
        if person in _side(pair, audience) and pair.status is not PairStatus.PROPOSED
    )
    return places_of((one.form, one.kinds) for one in mine)


def _side(pair: Pair, audience: Audience) -> tuple[PersonId, ...]:
    if audience is Audience.MENTORS:
        return (pair.mentor.person_id,)
    return tuple(one.person_id for one in pair.mentees)


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
