"""The questionnaire of a campaign in the version that was sent."""

from collections.abc import Mapping, Sequence

from bot.catalog.surveys import Questionnaire, parsed, questionnaire
from bot.domain.errors import SurveyClosed
from bot.domain.ids import CampaignId, SurveyFormId
from bot.domain.surveys import Campaign, OwnForm
from bot.storage.desk import Desk


async def worded(desk: Desk, campaign: Campaign) -> Questionnaire:
    """The school's own version, or the catalogue's; SurveyClosed when it is gone from there."""
    found = await worded_all(desk, [campaign])
    if campaign.id not in found:
        raise SurveyClosed
    return found[campaign.id]


async def worded_all(
    desk: Desk, campaigns: Sequence[Campaign]
) -> Mapping[CampaignId, Questionnaire]:
    """Of many campaigns by one statement at most; those that are gone are left out."""
    wanted = {one.form_id for one in campaigns if one.form_id is not None}
    own = await desk.surveys.forms.several(sorted(wanted)) if wanted else []
    known = {form.id: form for form in own}
    found = ((one.id, _worded(one, known)) for one in campaigns)
    return {campaign: asked for campaign, asked in found if asked is not None}


def _worded(campaign: Campaign, own: Mapping[SurveyFormId, OwnForm]) -> Questionnaire | None:
    if campaign.form_id is not None and (form := own.get(campaign.form_id)) is not None:
        return parsed(form.text, form.version)
    try:
        return questionnaire(campaign.survey, campaign.version)
    except KeyError:
        return None
